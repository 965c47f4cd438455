package org.parley.analysis.zopa;

import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;

/**
 * The zone of possible agreement between our walk-away and a provider's limit (SPEC 7). Not for a compatible mechanism,
 * where nobody concedes.
 *
 * @param low the smaller end in the mechanism's unit
 * @param high the larger end
 * @param width above 0 when the sides overlap, below 0 for the gap between them
 * @param percent width in percent of the ladder from open to walk-away; null when the ladder has no width
 */
public record Zone(double low, double high, double width, @Nullable Double percent, Size size) {
    private static final double WORKABLE = 15;
    private static final double WIDE = 40;

    /** The zone in a word. */
    public enum Size {
        /** The sides do not meet. */
        NONE,
        /** Less than 15% of the ladder. */
        NARROW,
        /** 15% to 40% of the ladder. */
        WORKABLE,
        /** More than 40% of the ladder. */
        WIDE
    }

    public static Zone of(Ladder ladder, Direction direction, double providerLimit) {
        double walkAway = ladder.walkAway();
        double width = direction == Direction.UP ? providerLimit - walkAway : walkAway - providerLimit;
        Double percent = ladder.range() == 0 ? null : 100 * width / ladder.range();
        return new Zone(
                Math.min(walkAway, providerLimit), Math.max(walkAway, providerLimit), width, percent,
                size(width, percent));
    }

    private static Size size(double width, @Nullable Double percent) {
        if (width < 0) {
            return Size.NONE;
        }
        if (percent == null || Computed.below(percent, WORKABLE)) {
            return Size.NARROW;
        }
        return Computed.atMost(percent, WIDE) ? Size.WORKABLE : Size.WIDE;
    }
}
