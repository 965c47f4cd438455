package org.parley.domain.catalog;

import org.parley.domain.Check;

/**
 * The client's four positions on one mechanism, in the mechanism's unit. A ladder may be disordered, because a person
 * may type it so; rule R48 then says it.
 */
public record Ladder(double open, double target, double fallback, double walkAway) {
    public Ladder {
        Check.finite(open, "open");
        Check.finite(target, "target");
        Check.finite(fallback, "fallback");
        Check.finite(walkAway, "walk-away");
    }

    public double at(LadderStep step) {
        return switch (step) {
            case OPEN -> open;
            case TARGET -> target;
            case FALLBACK -> fallback;
            case WALK_AWAY -> walkAway;
        };
    }

    public Ladder with(LadderStep step, double value) {
        return switch (step) {
            case OPEN -> new Ladder(value, target, fallback, walkAway);
            case TARGET -> new Ladder(open, value, fallback, walkAway);
            case FALLBACK -> new Ladder(open, target, value, walkAway);
            case WALK_AWAY -> new Ladder(open, target, fallback, value);
        };
    }

    /** The distance from the first ask to the floor, at least 0, in the mechanism's unit. */
    public double range() {
        return Math.abs(open - walkAway);
    }

    /** True when each step gives strictly more away than the one before, in the given direction. */
    public boolean strictlyOrdered(Direction direction) {
        return direction.better(open, target)
                && direction.better(target, fallback)
                && direction.better(fallback, walkAway);
    }
}
