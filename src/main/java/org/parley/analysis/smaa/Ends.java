package org.parley.analysis.smaa;

import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;

/** Guard of the two ends of what a value may be. */
final class Ends {
    private Ends() {}

    static void check(double low, double high) {
        Check.finite(low, "lowest value");
        Check.finite(high, "highest value");
        Check.finite(high - low, "range of values");
        if (low > high) {
            throw new InvalidValueException("lowest value", "must not be above the highest");
        }
    }
}
