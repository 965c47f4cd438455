package org.parley.analysis.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.number.Computed;
import org.parley.analysis.weight.ScoringWeights;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;

/** Adds criteria up to totals: sum of weight x score (SPEC 6.1). */
final class Scorer {
    private final DealTerms terms;
    private final boolean scoresTco;
    private final Set<String> families;
    private final List<BidResult> bids;

    Scorer(DealTerms terms, List<BidResult> bids) {
        this.terms = terms;
        this.scoresTco = terms.deal().selection().scoresTco();
        this.families = ScoringWeights.scoredFamilies(terms);
        this.bids = bids;
    }

    /** All scored criteria alike, for a deal in which nobody has voted. */
    Map<String, Double> equalVote() {
        var vote = new LinkedHashMap<String, Double>();
        if (scoresTco) {
            vote.put(Sheet.TCO, 1.0);
        }
        families.forEach(f -> vote.put(f, 1.0));
        vote.replaceAll((criterion, one) -> one / vote.size());
        return vote;
    }

    /**
     * @param vote weight per criterion of the sheet, sum 1
     * @param costs per bid letter
     */
    Standing standing(Map<String, Double> vote, Map<String, PriceScores.Cost> costs) {
        Basis basis = basis(costs);
        Map<String, Double> weights = weights(vote, basis);
        Standing.Gap gap = gap(weights);
        if (gap != null) {
            return new Standing(basis, weights, List.of(), gap);
        }
        Map<String, Double> clauses = weights(vote, Basis.CLAUSES_ONLY);
        var totals = new ArrayList<BidTotal>();
        for (BidResult bid : bids) {
            PriceScores.Cost cost = costs.get(bid.letter());
            boolean unpriced = basis == Basis.WITH_PRICE && cost == null;
            totals.add(
                    unpriced
                            ? total(bid, Basis.CLAUSES_ONLY, clauses, 0)
                            : total(bid, basis, weights, cost == null ? 0 : cost.value()));
        }
        return new Standing(basis, weights, totals, null);
    }

    /** @param total of the same bid, by the weights that the deal total is to use */
    DealTotal dealTotal(BidResult bid, BidTotal total) {
        return new DealTotal(terms, total, bid.values(), mechanismWeights(family -> {
            Part part = total.parts().get(family);
            return part == null ? 0 : part.weight();
        }));
    }

    /**
     * Points of the total per point of value, per asked mechanism; 0 where it does not count.
     *
     * @param families weight per family
     */
    Map<String, Double> mechanismWeights(ToDoubleFunction<String> families) {
        return ScoringWeights.spread(terms, families);
    }

    private Basis basis(Map<String, PriceScores.Cost> costs) {
        if (!scoresTco) {
            return Basis.PRICE_IS_NO_CRITERION;
        }
        return bids.stream().anyMatch(b -> costs.containsKey(b.letter())) ? Basis.WITH_PRICE : Basis.CLAUSES_ONLY;
    }

    private Map<String, Double> weights(Map<String, Double> vote, Basis basis) {
        var weights = new LinkedHashMap<String, Double>();
        if (basis == Basis.WITH_PRICE) {
            weights.put(Sheet.TCO, vote.getOrDefault(Sheet.TCO, 0.0));
        }
        families.forEach(f -> weights.put(f, vote.getOrDefault(f, 0.0)));
        double sum = sum(weights);
        if (basis == Basis.CLAUSES_ONLY && sum > 0) {
            weights.replaceAll((criterion, weight) -> weight / sum);
        }
        return weights;
    }

    private Standing.@Nullable Gap gap(Map<String, Double> weights) {
        if (bids.isEmpty()) {
            return Standing.Gap.NO_BIDS;
        }
        if (weights.isEmpty()) {
            return Standing.Gap.NO_CRITERIA;
        }
        return Computed.same(sum(weights), 0) ? Standing.Gap.NO_WEIGHT : null;
    }

    private static BidTotal total(BidResult bid, Basis basis, Map<String, Double> weights, double tcoValue) {
        var parts = new LinkedHashMap<String, Part>();
        double points = 0;
        for (var weight : weights.entrySet()) {
            boolean tco = weight.getKey().equals(Sheet.TCO);
            double score = tco ? tcoValue : bid.familyScores().getOrDefault(weight.getKey(), 0.0);
            var part = new Part(weight.getValue(), score);
            parts.put(weight.getKey(), part);
            points += part.points();
        }
        return new BidTotal(bid.letter(), basis, points, parts, bid.beyondWalkAway(), bid.notAnswered());
    }

    private static double sum(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(w -> w).sum();
    }
}
