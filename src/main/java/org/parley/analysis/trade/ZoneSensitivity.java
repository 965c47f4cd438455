package org.parley.analysis.trade;

import org.parley.analysis.zopa.Zone;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;

/**
 * The zone of possible agreement if our estimate of the provider's limit is wrong by a fifth of our ladder (SPEC 7).
 *
 * @param harder with a limit that leaves us less
 * @param easier with a limit that leaves us more
 */
public record ZoneSensitivity(Zone harder, Zone estimated, Zone easier) {
    private static final double SHARE = 0.2;

    public static ZoneSensitivity of(Ladder ladder, Direction direction, double limit) {
        double shift = SHARE * ladder.range() * (direction == Direction.UP ? 1 : -1);
        return new ZoneSensitivity(
                Zone.of(ladder, direction, limit - shift),
                Zone.of(ladder, direction, limit),
                Zone.of(ladder, direction, limit + shift));
    }

    /** True when the word for the zone would be another one. */
    public boolean fragile() {
        return harder.size() != estimated.size() || easier.size() != estimated.size();
    }
}
