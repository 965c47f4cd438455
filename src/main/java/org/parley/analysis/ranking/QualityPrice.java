package org.parley.analysis.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;
import org.parley.domain.Ordered;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Sheet;

/**
 * What quality is worth in money by a set of weights, in the manner of Bergman and Lundberg (SPEC 6.1). Money is in the unit
 * of the anchors: the deal's money unit over the term, or that per contact. Between the anchors, paying this much more for
 * a point of quality leaves the total as it is.
 *
 * @param perPoint money that one point of quality is worth; quality is the total on all other criteria than TCO, 0 to 100
 * @param perCriterion money that one point of score is worth, per criterion other than TCO
 * @param choice what the best bid asks for its quality against the second; null when fewer than two compete
 */
public record QualityPrice(
        TcoAnchors.Of of, double perPoint, Map<String, Double> perCriterion, @Nullable Choice choice) {
    public QualityPrice {
        perCriterion = Ordered.map(perCriterion);
    }

    /**
     * The best two bids in money and quality.
     *
     * @param money how much more the winner costs; below 0 when it costs less
     * @param quality how many points of quality it has more; below 0 when it has fewer
     */
    public record Choice(String winner, String second, double money, double quality) {
        /** What a point of quality costs with the winner; empty unless it is both better and dearer. */
        public Optional<Double> paidPerPoint() {
            boolean bought = Computed.above(money, 0) && Computed.above(quality, 0);
            return bought ? Optional.of(money / quality) : Optional.empty();
        }
    }

    /** Empty while TCO has no weight or all of it, for a standing without price, and for anchors too far apart. */
    static Optional<QualityPrice> of(ScenarioRanking ranking, Standing standing, @Nullable TcoAnchors anchors) {
        Optional<WeightShift> shift = standing.shift(Sheet.TCO);
        double tco = standing.weights().getOrDefault(Sheet.TCO, 0.0);
        if (anchors == null || shift.isEmpty() || Computed.same(tco, 0)) {
            return Optional.empty();
        }
        double perTotalPoint = (anchors.ceiling() - anchors.floor()) / 100 / tco;
        if (!Double.isFinite(perTotalPoint)) {
            return Optional.empty();
        }
        var perCriterion = new LinkedHashMap<String, Double>();
        standing.weights().forEach((criterion, weight) -> {
            if (!criterion.equals(Sheet.TCO)) {
                perCriterion.put(criterion, weight * perTotalPoint);
            }
        });
        return Optional.of(new QualityPrice(
                anchors.of(), (1 - tco) * perTotalPoint, perCriterion, choice(ranking, shift.get())));
    }

    private static @Nullable Choice choice(ScenarioRanking ranking, WeightShift shift) {
        List<String> best = shift.letters();
        if (best.size() < 2) {
            return null;
        }
        String winner = best.get(0);
        String second = best.get(1);
        PriceScores.Cost a = ranking.costs().get(winner);
        PriceScores.Cost b = ranking.costs().get(second);
        if (a == null || b == null || !Double.isFinite(a.money() - b.money())) {
            return null;
        }
        Map<String, Double> quality = shift.totals(0);
        return new Choice(
                winner, second, a.money() - b.money(),
                quality.getOrDefault(winner, 0.0) - quality.getOrDefault(second, 0.0));
    }
}
