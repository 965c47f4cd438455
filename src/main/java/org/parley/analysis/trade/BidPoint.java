package org.parley.analysis.trade;

import java.util.Map;
import java.util.Set;
import org.parley.domain.Ordered;

/**
 * A bid's quotes on the table's issues, to be shown beside the packages.
 *
 * @param terms quoted per mechanism in the order of the table
 * @param client our table value, 0 to 100; an issue without a quote counts 0
 * @param provider what the counterpart would make of these terms by our estimate, 0 to 100; an issue without a quote counts
 *     0
 * @param notQuoted issues without a quote
 * @param beyondWalkAway issues quoted beyond our walk-away
 * @param beyondLimit issues quoted beyond what we think the counterpart can accept
 */
public record BidPoint(
        String letter,
        Map<String, Double> terms,
        double client,
        double provider,
        Set<String> notQuoted,
        Set<String> beyondWalkAway,
        Set<String> beyondLimit) {
    public BidPoint {
        terms = Ordered.map(terms);
        notQuoted = Ordered.set(notQuoted);
        beyondWalkAway = Ordered.set(beyondWalkAway);
        beyondLimit = Ordered.set(beyondLimit);
    }
}
