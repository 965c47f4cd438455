package org.parley.ui.intent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Intent;
import org.parley.domain.edit.IntentEdits;
import org.parley.ui.kit.DealModel;

/** What the intent step does beyond plain fields. */
public final class IntentViewModel {
    private final DealModel model;

    public IntentViewModel(DealModel model) {
        this.model = model;
    }

    public DealModel deal() {
        return model;
    }

    public Intent intent() {
        return model.deal().intent();
    }

    /** Outcomes that are not wanted yet, in catalogue order. */
    public List<OutcomeId> unused() {
        return model.catalog().outcomes().stream()
                .map(o -> o.id())
                .filter(o -> intent().goal(o).isEmpty())
                .toList();
    }

    public double weightSum() {
        return intent().goals().stream().mapToDouble(Intent.Goal::weight).sum();
    }

    public void move(OutcomeId outcome, int by) {
        List<OutcomeId> order = intent().goals().stream().map(Intent.Goal::outcome).toList();
        model.apply(IntentEdits.rank(outcome, order.indexOf(outcome) + by));
    }

    /** Weights from the ranking alone: rank-order centroids, w_k = (1/n) sum of 1/i for i from k to n (SPEC 4.1). */
    public void weighByRank() {
        List<Intent.Goal> goals = intent().goals();
        int n = goals.size();
        var weights = new LinkedHashMap<OutcomeId, Double>();
        for (int k = 1; k <= n; k++) {
            double sum = 0;
            for (int i = k; i <= n; i++) {
                sum += 1.0 / i;
            }
            weights.put(goals.get(k - 1).outcome(), Math.round(sum / n * 1000) / 1000.0);
        }
        model.apply(IntentEdits.weights(settled(weights)));
    }

    /** The same proportions, summing to 1. */
    public void scaleToWhole() {
        double sum = weightSum();
        if (sum > 0) {
            var weights = new LinkedHashMap<OutcomeId, Double>();
            intent().goals().forEach(g -> weights.put(g.outcome(), Math.round(g.weight() / sum * 1000) / 1000.0));
            model.apply(IntentEdits.weights(settled(weights)));
        }
    }

    /** Puts what rounding left over on the first. */
    private static Map<OutcomeId, Double> settled(Map<OutcomeId, Double> weights) {
        double rest = 1 - weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.entrySet().stream()
                .findFirst()
                .ifPresent(e -> e.setValue(Math.round((e.getValue() + rest) * 1000) / 1000.0));
        return weights;
    }
}
