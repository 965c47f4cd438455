package org.parley.analysis.fit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.ModelId;

/**
 * What the answers say about the relationship model (SPEC 3).
 *
 * @param fit per model, 0 to 100; empty when nothing was answered
 * @param need weighted mean of the answered need questions, 1 to 5; null when none was answered
 * @param readiness weighted mean of the answered readiness questions, 1 to 5; null when none was answered
 * @param answered how many questions were answered
 * @param answersNeeded how many more a recommendation needs; 0 when there is one
 * @param recommended the eligible model of best fit; null while answers are needed
 * @param runnerUp the eligible model of next best fit; null when there is none
 * @param bestRawFit the model of best fit, gates aside; null when nothing was answered
 * @param borderline the runner-up is within 5 points: show both
 * @param aspirationAboveReadiness a gated model fits strictly better than the recommended one: offer a migration path
 * @param invest need is at least 4.7 and Q5 = Q6 = 5: consider owning rather than buying
 * @param gates every condition of every model
 * @param reasons at most three, the largest first: recommended against runner-up, or against the best other raw fit
 */
public record Fit(
        Map<ModelId, Double> fit,
        @Nullable Double need,
        @Nullable Double readiness,
        int answered,
        int answersNeeded,
        @Nullable ModelId recommended,
        @Nullable ModelId runnerUp,
        @Nullable ModelId bestRawFit,
        boolean borderline,
        boolean aspirationAboveReadiness,
        boolean invest,
        Map<ModelId, List<GateResult>> gates,
        List<Reason> reasons) {
    public Fit {
        fit = Ordered.map(fit);
        gates = Ordered.map(gates);
        reasons = List.copyOf(reasons);
    }

    /** Fit of one model, 0 to 100; 0 when nothing was answered. */
    public double score(ModelId model) {
        return fit.getOrDefault(model, 0.0);
    }

    /** How many points the runner-up lies behind the recommended model; null when there is none. */
    public @Nullable Double lead() {
        return recommended == null || runnerUp == null ? null : score(recommended) - score(runnerUp);
    }

    /** True when every gate of the model is met. */
    public boolean eligible(ModelId model) {
        return unmet(model).isEmpty();
    }

    /** True when a gate of the model is answered and not met; false while its gates are met or merely unknown. */
    public boolean failed(ModelId model) {
        return unmet(model).stream().anyMatch(g -> g.state() == GateResult.State.NOT_MET);
    }

    /** The gates in the way of a model, unknown ones included: the actions of the migration path. */
    public List<GateResult> unmet(ModelId model) {
        return gates.getOrDefault(model, List.of()).stream()
                .filter(g -> g.state() != GateResult.State.MET)
                .toList();
    }
}
