package org.parley.domain.deal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.OutcomeId;

/**
 * Strategic intent: one sentence and the outcomes it wants, in the order of their rank.
 *
 * @param goals each outcome at most once; weights are shares as typed and need not sum to 1
 */
public record Intent(String statement, List<Goal> goals) {
    public static final Intent NONE = new Intent("", List.of());

    public Intent {
        goals = List.copyOf(goals);
        var seen = new HashSet<OutcomeId>();
        for (Goal goal : goals) {
            if (!seen.add(goal.outcome())) {
                throw new InvalidValueException("outcomes", "hold " + goal.outcome() + " twice");
            }
        }
    }

    /**
     * A wanted outcome.
     *
     * @param weight 0 to 1
     * @param targetYear year of the term by which the target is due; null while unknown
     */
    public record Goal(
            OutcomeId outcome, double weight, String baseline, String target, @Nullable Integer targetYear) {
        public Goal {
            Check.within(weight, 0, 1, "outcome weight");
            if (targetYear != null) {
                Check.within(targetYear, 1, 50, "target year");
            }
        }

        public boolean measurable() {
            return !baseline.isBlank() && !target.isBlank();
        }

        public Goal withWeight(double changed) {
            return new Goal(outcome, changed, baseline, target, targetYear);
        }

        public Goal withBaseline(String changed) {
            return new Goal(outcome, weight, changed, target, targetYear);
        }

        public Goal withTarget(String changed) {
            return new Goal(outcome, weight, baseline, changed, targetYear);
        }

        public Goal withTargetYear(@Nullable Integer changed) {
            return new Goal(outcome, weight, baseline, target, changed);
        }
    }

    public Optional<Goal> goal(OutcomeId outcome) {
        return goals.stream().filter(g -> g.outcome() == outcome).findFirst();
    }

    /** 0 for an outcome that is not wanted. */
    public double weight(OutcomeId outcome) {
        return goal(outcome).map(Goal::weight).orElse(0.0);
    }

    /** Top two outcomes of the deal: those with a weight above 0 that fewer than two others exceed (SPEC 5). */
    public List<OutcomeId> topTwo() {
        return goals.stream()
                .filter(g -> g.weight() > 0)
                .filter(g -> goals.stream().filter(o -> o.weight() > g.weight()).count() < 2)
                .map(Goal::outcome)
                .toList();
    }

    public Intent withStatement(String changed) {
        return new Intent(changed, goals);
    }

    public Intent withGoals(List<Goal> changed) {
        return new Intent(statement, changed);
    }
}
