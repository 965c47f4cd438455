package org.parley.domain.deal;

import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;

/** What a group can accept on a mechanism, in the mechanism's unit, both ends included. */
public record Interval(double min, double max) {
    public Interval {
        Check.finite(min, "smallest acceptable value");
        Check.finite(max, "largest acceptable value");
        if (min > max) {
            throw new InvalidValueException("smallest acceptable value", "must not be above the largest");
        }
    }

    public boolean contains(double value) {
        return value >= min && value <= max;
    }
}
