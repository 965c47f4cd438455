package org.parley.analysis.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.number.Computed;
import org.parley.analysis.weight.ScoringWeights;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;

/**
 * Compares bids mechanism by mechanism, without weights: only those that are scored, as no other can move a total. A number beyond our walk-away and a missing answer count as worse
 * than any value, although both are worth 0; money is compared as it is, also beyond the
 * anchors and where there are none.
 */
final class Dominance {
    private static final double FLAGGED = -1;

    private final boolean scoresTco;
    private final List<String> mechanisms;
    /** Per scenario the total cost per bid letter. */
    private final Collection<Map<String, Double>> scenarios;

    Dominance(DealTerms terms, PriceScores prices) {
        this.scoresTco = terms.deal().selection().scoresTco();
        this.mechanisms = ScoringWeights.scored(terms).stream().map(Mechanism::id).toList();
        this.scenarios = prices.money().values();
    }

    /** In the order of the bids. A pair of which one lacks a price that the other has is left undecided. */
    List<Dominated> of(List<BidResult> bids) {
        var dominated = new ArrayList<Dominated>();
        for (BidResult worse : bids) {
            List<String> by = bids.stream()
                    .filter(better -> better != worse && dominates(better, worse))
                    .map(BidResult::letter)
                    .toList();
            if (!by.isEmpty()) {
                dominated.add(new Dominated(worse.letter(), by, basis(worse)));
            }
        }
        return List.copyOf(dominated);
    }

    private Basis basis(BidResult bid) {
        if (!scoresTco) {
            return Basis.PRICE_IS_NO_CRITERION;
        }
        return scenarios.stream().anyMatch(s -> s.containsKey(bid.letter())) ? Basis.WITH_PRICE : Basis.CLAUSES_ONLY;
    }

    private boolean dominates(BidResult better, BidResult worse) {
        boolean ahead = false;
        for (String mechanism : mechanisms) {
            double lead = level(better, mechanism) - level(worse, mechanism);
            if (Computed.below(lead, 0)) {
                return false;
            }
            ahead |= Computed.above(lead, 0);
        }
        return scoresTco ? costsNoMore(better.letter(), worse.letter(), ahead) : ahead;
    }

    /** @param aheadOnClauses whether something is better already, so that equal money will do */
    private boolean costsNoMore(String better, String worse, boolean aheadOnClauses) {
        boolean priced = false;
        boolean aheadInEach = true;
        for (Map<String, Double> scenario : scenarios) {
            Double a = scenario.get(better);
            Double b = scenario.get(worse);
            if (a == null && b == null) {
                continue;
            }
            if (a == null || b == null || Computed.above(a, b)) {
                return false;
            }
            priced = true;
            aheadInEach &= Computed.below(a, b);
        }
        return aheadOnClauses || (priced && aheadInEach);
    }

    private static double level(BidResult bid, String mechanism) {
        boolean flagged = bid.beyondWalkAway().contains(mechanism) || bid.notAnswered().contains(mechanism);
        return flagged ? FLAGGED : bid.values().getOrDefault(mechanism, 0.0);
    }
}
