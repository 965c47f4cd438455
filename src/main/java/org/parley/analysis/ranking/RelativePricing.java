package org.parley.analysis.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.number.Computed;
import org.parley.domain.Ordered;
import org.parley.domain.deal.Sheet;

/**
 * What would happen if a relative formula scored the price: a comparison that shows the trap, never a ranking to award by
 * (SPEC 6.1).
 *
 * @param all with every bid that has a price
 * @param without per bid that does not win, what the others' totals become once it is gone
 */
public record RelativePricing(PriceFormula formula, Outcome all, Map<String, Outcome> without) {
    public RelativePricing {
        without = Ordered.map(without);
    }

    /**
     * @param totals per bid letter, 0 to 100
     * @param winners one, or several on a tie
     */
    public record Outcome(Map<String, Double> totals, List<String> winners) {
        public Outcome {
            totals = Ordered.map(totals);
            winners = List.copyOf(winners);
        }
    }

    /** Bids that do not win, and yet decide who does: once such a bid leaves, another one wins. */
    public List<String> reversedBy() {
        return without.entrySet().stream()
                .filter(left -> !left.getValue().winners().equals(all.winners()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Empty unless at least one bid has a price, and all prices are above 0 and small enough to be added up. */
    static Optional<RelativePricing> of(PriceFormula formula, ScenarioRanking ranking) {
        List<BidTotal> bids = ranking.group().ranked();
        double sum = bids.stream().mapToDouble(b -> price(ranking, b)).sum();
        boolean priced = ranking.group().basis() == Basis.WITH_PRICE
                && bids.stream().allMatch(b -> price(ranking, b) > 0)
                && Double.isFinite(sum);
        if (bids.isEmpty() || !priced) {
            return Optional.empty();
        }
        Outcome all = outcome(formula, ranking, bids);
        var without = new LinkedHashMap<String, Outcome>();
        for (BidTotal bid : bids) {
            if (!all.winners().contains(bid.letter())) {
                var others = new ArrayList<>(bids);
                others.remove(bid);
                without.put(bid.letter(), outcome(formula, ranking, others));
            }
        }
        return Optional.of(new RelativePricing(formula, all, without));
    }

    private static Outcome outcome(PriceFormula formula, ScenarioRanking ranking, List<BidTotal> bids) {
        double[] scores = formula.scores(bids.stream().mapToDouble(b -> price(ranking, b)).toArray());
        double[] points = new double[scores.length];
        var totals = new LinkedHashMap<String, Double>();
        for (int i = 0; i < scores.length; i++) {
            Part tco = bids.get(i).parts().getOrDefault(Sheet.TCO, new Part(0, 0));
            points[i] = bids.get(i).points() - tco.points() + tco.weight() * scores[i];
            totals.put(bids.get(i).letter(), points[i]);
        }
        double best = Arrays.stream(points).max().orElse(0);
        return new Outcome(
                totals,
                totals.entrySet().stream()
                        .filter(t -> Computed.same(t.getValue(), best))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static double price(ScenarioRanking ranking, BidTotal bid) {
        PriceScores.Cost cost = ranking.costs().get(bid.letter());
        return cost == null ? 0 : cost.money();
    }
}
