package org.parley.analysis.ranking;

import java.util.Map;
import java.util.Set;
import org.parley.domain.Ordered;

/**
 * What a bid is worth by one set of weights, with what must never be averaged away.
 *
 * @param basis what the points are made of; bids of different bases are never compared
 * @param points 0 to 100: the sum of the parts
 * @param parts per criterion of the basis, in the order of the sheet
 * @param beyondWalkAway asked mechanisms quoted beyond our walk-away
 * @param notAnswered asked mechanisms without a quoted number
 */
public record BidTotal(
        String letter,
        Basis basis,
        double points,
        Map<String, Part> parts,
        Set<String> beyondWalkAway,
        Set<String> notAnswered) {
    public BidTotal {
        parts = Ordered.map(parts);
        beyondWalkAway = Ordered.set(beyondWalkAway);
        notAnswered = Ordered.set(notAnswered);
    }
}
