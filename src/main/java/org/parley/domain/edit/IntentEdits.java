package org.parley.domain.edit;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Intent;
import org.parley.domain.deal.Intent.Goal;

/** Edits of the strategic intent. */
public final class IntentEdits {
    private IntentEdits() {}

    public static Edit statement(String text) {
        return Edit.typed(
                EditName.of("edit.intent.statement"), "", d -> d.withIntent(d.intent().withStatement(text)));
    }

    /** Puts the outcome at the end of the ranking with a weight of 0; nothing when it is there already. */
    public static Edit add(OutcomeId outcome) {
        return Edit.of(EditName.of("edit.intent.add", outcome), d -> {
            if (d.intent().goal(outcome).isPresent()) {
                return d;
            }
            var goals = new ArrayList<>(d.intent().goals());
            goals.add(new Goal(outcome, 0, "", "", null));
            return d.withIntent(d.intent().withGoals(goals));
        });
    }

    public static Edit remove(OutcomeId outcome) {
        return Edit.of(EditName.of("edit.intent.remove", outcome), d -> {
            var goals = new ArrayList<>(d.intent().goals());
            goals.removeIf(g -> g.outcome() == outcome);
            return d.withIntent(d.intent().withGoals(goals));
        });
    }

    /** Moves the outcome to a rank, 0 for the first; ranks outside the list mean its nearer end. */
    public static Edit rank(OutcomeId outcome, int rank) {
        return Edit.of(EditName.of("edit.intent.rank", outcome, rank + 1), d -> {
            var goals = new ArrayList<>(d.intent().goals());
            var goal = d.intent().goal(outcome);
            if (goal.isEmpty()) {
                return d;
            }
            goals.remove(goal.get());
            goals.add(Math.clamp(rank, 0, goals.size()), goal.get());
            return d.withIntent(d.intent().withGoals(goals));
        });
    }

    /** @param weight 0 to 1 */
    public static Edit weight(OutcomeId outcome, double weight) {
        return Edit.typed(
                EditName.of("edit.intent.weight", outcome, Math.round(weight * 1000) / 10.0),
                outcome.name(),
                goal(outcome, g -> g.withWeight(weight)));
    }

    /** Replaces all weights at once, as from ranks or from a group round; outcomes not named keep theirs. */
    public static Edit weights(Map<OutcomeId, Double> weights) {
        return Edit.of(EditName.of("edit.intent.weights"), d -> {
            Deal changed = d;
            for (var entry : weights.entrySet()) {
                changed = add(entry.getKey()).apply(changed);
                changed = goal(entry.getKey(), g -> g.withWeight(entry.getValue())).apply(changed);
            }
            return changed;
        });
    }

    public static Edit baseline(OutcomeId outcome, String text) {
        return Edit.typed(
                EditName.of("edit.intent.baseline", outcome),
                outcome.name(),
                goal(outcome, g -> g.withBaseline(text)));
    }

    public static Edit target(OutcomeId outcome, String text) {
        return Edit.typed(
                EditName.of("edit.intent.target", outcome), outcome.name(), goal(outcome, g -> g.withTarget(text)));
    }

    public static Edit targetYear(OutcomeId outcome, @Nullable Integer year) {
        return Edit.typed(
                EditName.of("edit.intent.year", outcome, year),
                outcome.name(),
                goal(outcome, g -> g.withTargetYear(year)));
    }

    private static UnaryOperator<Deal> goal(OutcomeId outcome, UnaryOperator<Goal> change) {
        return d -> {
            Intent intent = d.intent();
            return d.withIntent(intent.withGoals(intent.goals().stream()
                    .map(g -> g.outcome() == outcome ? change.apply(g) : g)
                    .toList()));
        };
    }
}
