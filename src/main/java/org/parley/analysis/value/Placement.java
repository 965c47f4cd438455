package org.parley.analysis.value;

import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;

/**
 * Where a number stands on a ladder, so that its value can be explained.
 *
 * @param worse the step it has reached; null beyond walk-away
 * @param better the next step up; null at open or better
 * @param value 0 to 100
 */
public record Placement(double x, @Nullable LadderStep worse, @Nullable LadderStep better, double value) {
    public static Placement of(Ladder ladder, Direction direction, double x) {
        double value = ValueModel.value(ladder, direction, x);
        if (ValueModel.beyondWalkAway(ladder, direction, x)) {
            return new Placement(x, null, LadderStep.WALK_AWAY, value);
        }
        LadderStep better = null;
        for (LadderStep step : LadderStep.values()) {
            if (!direction.better(ladder.at(step), x)) {
                return new Placement(x, step, better, value);
            }
            better = step;
        }
        return new Placement(x, LadderStep.WALK_AWAY, LadderStep.FALLBACK, value);
    }

    /** What a step is worth, 0 to 100. */
    public static double worth(LadderStep step) {
        return switch (step) {
            case OPEN -> ValueModel.OPEN;
            case TARGET -> ValueModel.TARGET;
            case FALLBACK -> ValueModel.FALLBACK;
            case WALK_AWAY -> ValueModel.WALK_AWAY;
        };
    }
}
