package org.parley.analysis.bids;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;

/**
 * One bid against our ladders (SPEC 6.1). Only asked mechanisms are valued, in catalogue order.
 *
 * @param quoted every quoted number, asked or not, in the mechanism's unit
 * @param values per asked mechanism, 0 to 100; 0 when not answered
 * @param beyondWalkAway asked mechanisms quoted beyond our walk-away; show it beside every figure of the bid
 * @param notAnswered asked mechanisms without a quoted number
 * @param familyScores per family with asked mechanisms, the mean of their values, 0 to 100. PRICE-2 is left out where TCO
 *     is a criterion
 * @param clauseTotal mean of the scored families' scores by group weight, 0 to 100, without the TCO criterion, so it is no
 *     basis for an award on its own; null when no scored family carries weight
 * @param weighted false when no group voted, so that the clause total weighs all scored families the same
 * @param contributions per asked mechanism
 */
public record BidResult(
        String letter,
        Map<String, Double> quoted,
        Map<String, Double> values,
        Set<String> beyondWalkAway,
        Set<String> notAnswered,
        Map<String, Double> familyScores,
        @Nullable Double clauseTotal,
        boolean weighted,
        List<Contribution> contributions) {
    public BidResult {
        quoted = Ordered.map(quoted);
        values = Ordered.map(values);
        beyondWalkAway = Ordered.set(beyondWalkAway);
        notAnswered = Ordered.set(notAnswered);
        familyScores = Ordered.map(familyScores);
        contributions = List.copyOf(contributions);
    }
}
