package org.parley.analysis.smaa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.bids.BidResult;
import org.parley.domain.Ordered;

/**
 * Where one bid comes.
 *
 * @param acceptability share of draws per place, the first place first, 0 to 1
 * @param centralWeights per criterion, the typical weights of somebody for whom this bid is best; null when it never is
 * @param confidence how often it is best for exactly that person, given what is unsure about the quotes, 0 to 1; null when
 *     it never is best
 * @param beyondWalkAway asked mechanisms quoted beyond our walk-away; show it beside every figure
 * @param notAnswered asked mechanisms without a quoted number, worth 0
 * @param uncertain scored mechanisms whose value was drawn, because the quote is not sure
 */
public record RankedBid(
        String letter,
        List<Estimate> acceptability,
        @Nullable Map<String, Estimate> centralWeights,
        @Nullable Estimate confidence,
        Set<String> beyondWalkAway,
        Set<String> notAnswered,
        Set<String> uncertain) {
    public RankedBid {
        acceptability = List.copyOf(acceptability);
        centralWeights = centralWeights == null ? null : Ordered.map(centralWeights);
        beyondWalkAway = Ordered.set(beyondWalkAway);
        notAnswered = Ordered.set(notAnswered);
        uncertain = Ordered.set(uncertain);
    }

    /** How often it comes first, 0 to 1. */
    public Estimate first() {
        return acceptability.getFirst();
    }

    static RankedBid of(
            BidResult bid, List<String> criteria, SmaaResult.Alternative alternative, Set<String> uncertain) {
        return new RankedBid(
                bid.letter(),
                alternative.acceptability(),
                byCriterion(criteria, alternative.centralWeights()),
                alternative.confidence(),
                bid.beyondWalkAway(),
                bid.notAnswered(),
                uncertain);
    }

    private static @Nullable Map<String, Estimate> byCriterion(
            List<String> criteria, @Nullable List<Estimate> weights) {
        if (weights == null) {
            return null;
        }
        var byCriterion = new LinkedHashMap<String, Estimate>();
        for (int c = 0; c < criteria.size(); c++) {
            byCriterion.put(criteria.get(c), weights.get(c));
        }
        return byCriterion;
    }
}
