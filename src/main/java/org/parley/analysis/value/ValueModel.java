package org.parley.analysis.value;

import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;

/**
 * The worth of a number on a ladder (SPEC 0): open 100, target 75, fallback 40, walk-away 0, linear between, capped at
 * 100. Beyond walk-away it is 0 and flagged; the flag stands beside every figure that the value goes into.
 */
public final class ValueModel {
    public static final double OPEN = 100;
    public static final double TARGET = 75;
    public static final double FALLBACK = 40;
    public static final double WALK_AWAY = 0;

    private ValueModel() {}

    /**
     * @param x in the mechanism's unit
     * @return 0 to 100. On a disordered ladder: the first step from the top whose lower end is reached, clamped
     */
    public static double value(Ladder ladder, Direction direction, double x) {
        if (beyondWalkAway(ladder, direction, x)) {
            return WALK_AWAY;
        }
        if (reaches(direction, x, ladder.open())) {
            return OPEN;
        }
        if (reaches(direction, x, ladder.target())) {
            return between(ladder.target(), TARGET, ladder.open(), OPEN, direction, x);
        }
        if (reaches(direction, x, ladder.fallback())) {
            return between(ladder.fallback(), FALLBACK, ladder.target(), TARGET, direction, x);
        }
        return between(ladder.walkAway(), WALK_AWAY, ladder.fallback(), FALLBACK, direction, x);
    }

    /** True when {@code x} is worse for the client than its own walk-away. */
    public static boolean beyondWalkAway(Ladder ladder, Direction direction, double x) {
        return direction.better(ladder.walkAway(), x);
    }

    /** The colour band of a number: its value, or red beyond walk-away. */
    public static Band band(Ladder ladder, Direction direction, double x) {
        return Band.of(value(ladder, direction, x), beyondWalkAway(ladder, direction, x));
    }

    private static boolean reaches(Direction direction, double x, double step) {
        return !direction.better(step, x);
    }

    private static double between(
            double low, double lowValue, double high, double highValue, Direction direction, double x) {
        if (!direction.better(high, low)) {
            return highValue;
        }
        double part = Math.min(1, (x - low) / (high - low));
        return lowValue + (highValue - lowValue) * part;
    }
}
