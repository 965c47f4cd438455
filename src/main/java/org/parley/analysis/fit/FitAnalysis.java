package org.parley.analysis.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;
import org.parley.domain.catalog.Axis;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Question;
import org.parley.domain.deal.Relationship;

/** Scores the relationship models against the answers (SPEC 3). */
public final class FitAnalysis {
    private static final double BORDERLINE_POINTS = 5;
    private static final double INVEST_NEED = 4.7;
    private static final int REASONS = 3;

    private FitAnalysis() {}

    /**
     * fit(m) = 100 x (1 - sum w |a - p_m| / sum w max(p_m - 1, 5 - p_m)) over the answered questions. Ties go to the
     * looser model.
     */
    public static Fit of(Catalog catalog, Relationship relationship) {
        var answers = new Answers(catalog, relationship);
        Map<ModelId, Double> fit = answers.fit();
        Map<ModelId, List<GateResult>> gates = gates(catalog, relationship);
        ModelId bestRaw = best(fit, List.of(ModelId.values()));
        int needed = Math.max(0, catalog.minimumAnswers() - answers.count());

        var eligible = new ArrayList<ModelId>();
        for (ModelId model : ModelId.values()) {
            boolean met = gates.getOrDefault(model, List.of()).stream()
                    .allMatch(g -> g.state() == GateResult.State.MET);
            if (met && needed == 0) {
                eligible.add(model);
            }
        }
        ModelId recommended = best(fit, eligible);
        eligible.remove(recommended);
        ModelId runnerUp = best(fit, eligible);

        return new Fit(
                fit,
                answers.index(Axis.NEED),
                answers.index(Axis.READINESS),
                answers.count(),
                needed,
                recommended,
                runnerUp,
                bestRaw,
                recommended != null
                        && runnerUp != null
                        && Computed.atMost(score(fit, recommended) - score(fit, runnerUp), BORDERLINE_POINTS),
                recommended != null
                        && bestRaw != null
                        && Computed.above(score(fit, bestRaw), score(fit, recommended)),
                invest(answers, relationship),
                gates,
                recommended == null ? List.of() : reasons(answers, fit, recommended, runnerUp));
    }

    private static boolean invest(Answers answers, Relationship relationship) {
        Double need = answers.index(Axis.NEED);
        return need != null
                && Computed.atLeast(need, INVEST_NEED)
                && Double.valueOf(5).equals(relationship.answer("Q5"))
                && Double.valueOf(5).equals(relationship.answer("Q6"));
    }

    private static Map<ModelId, List<GateResult>> gates(Catalog catalog, Relationship relationship) {
        var gates = new EnumMap<ModelId, List<GateResult>>(ModelId.class);
        for (ModelId model : ModelId.values()) {
            gates.put(
                    model,
                    catalog.model(model).gates().stream()
                            .map(g -> new GateResult(g.question(), g.minimum(), relationship.answer(g.question())))
                            .toList());
        }
        return gates;
    }

    private static @Nullable ModelId best(Map<ModelId, Double> fit, List<ModelId> among) {
        ModelId best = null;
        for (ModelId model : among) {
            if (fit.containsKey(model) && (best == null || Computed.above(score(fit, model), score(fit, best)))) {
                best = model;
            }
        }
        return best;
    }

    private static double score(Map<ModelId, Double> fit, ModelId model) {
        return fit.getOrDefault(model, 0.0);
    }

    private static List<Reason> reasons(
            Answers answers, Map<ModelId, Double> fit, ModelId recommended, @Nullable ModelId runnerUp) {
        var others = new ArrayList<>(List.of(ModelId.values()));
        others.remove(recommended);
        ModelId against = runnerUp != null ? runnerUp : best(fit, others);
        if (against == null) {
            return List.of();
        }
        return answers.answered().stream()
                .map(q -> reason(answers, q, recommended, against))
                .filter(r -> Computed.above(r.saved(), 0))
                .sorted(Comparator.comparingDouble(Reason::saved).reversed())
                .limit(REASONS)
                .toList();
    }

    private static Reason reason(Answers answers, Question question, ModelId recommended, ModelId against) {
        double saved = answers.distance(question, against) - answers.distance(question, recommended);
        return new Reason(question.id(), question.weight() * saved);
    }
}
