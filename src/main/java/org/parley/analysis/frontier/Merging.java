package org.parley.analysis.frontier;

import org.jspecify.annotations.Nullable;

/**
 * How issues are merged.
 *
 * @param slack how much the first party may lose at each issue, 0 and up; 0 is exact
 * @param limit the most points a level may have
 * @param grid where a dense level may be used; null for sparse levels throughout
 * @param cut which sums are of interest; null for all
 */
record Merging(long slack, int limit, @Nullable Grid grid, @Nullable Cut cut) {
    static Merging exact(@Nullable Grid grid) {
        return new Merging(0, Frontier.LIMIT, grid, null);
    }
}
