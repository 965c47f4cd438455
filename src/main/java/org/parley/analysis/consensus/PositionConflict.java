package org.parley.analysis.consensus;

import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.GroupId;

/**
 * Two groups whose acceptable intervals on a mechanism do not overlap (SPEC 4.3).
 *
 * @param a before {@code b} in the order of groups
 * @param gap between the intervals, above 0, in the mechanism's unit
 * @param percent the gap in percent of the ladder from open to walk-away; null when the ladder has no width
 */
public record PositionConflict(String mechanism, GroupId a, GroupId b, double gap, @Nullable Double percent) {}
