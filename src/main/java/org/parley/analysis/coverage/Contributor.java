package org.parley.analysis.coverage;

import org.jspecify.annotations.Nullable;

/**
 * What one mechanism adds to an outcome's coverage.
 *
 * @param support 1 to 3
 * @param value value of the drafted position, 0 to 100; null when the mechanism is omitted
 * @param share part of the coverage that comes from it, 0 to 1; the shares of an outcome sum to its coverage
 * @param possible part that it would add at full value, above 0; these sum to 1
 */
public record Contributor(
        String mechanism, int support, @Nullable Double value, double share, double possible) {
    /** What coverage would gain if the position were at its open, 0 to 1. */
    public double missing() {
        return possible - share;
    }
}
