package org.parley.analysis.consensus;

import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;

/** Whether another silent round is worth holding (SPEC 4.1). */
public enum StopRule {
    /** No reason to stop yet. */
    GO_ON,
    /** The light is green. */
    AGREED,
    /** None of W, S* and the largest distance moved by 0.02 or more since the round before. */
    SETTLED,
    /** Three rounds were held. */
    ROUNDS_USED_UP;

    /** After so many rounds the groups stop in any case. */
    public static final int ROUNDS = 3;
    /** What an index has to move by for another round to be worth it. */
    public static final double MOVED = 0.02;

    /** @param before the round before, or null when there was none */
    public static StopRule of(@Nullable Consensus before, Consensus now) {
        if (now.light() == Light.GREEN) {
            return AGREED;
        }
        if (now.round() >= ROUNDS && now.indices() != null) {
            return ROUNDS_USED_UP;
        }
        return before != null && settled(before.indices(), now.indices()) ? SETTLED : GO_ON;
    }

    private static boolean settled(@Nullable Indices before, @Nullable Indices now) {
        return before != null
                && now != null
                && still(before.w(), now.w())
                && still(before.sStar(), now.sStar())
                && still(before.maxTv(), now.maxTv());
    }

    private static boolean still(double before, double now) {
        return Computed.below(Math.abs(now - before), MOVED);
    }
}
