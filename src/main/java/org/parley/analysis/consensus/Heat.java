package org.parley.analysis.consensus;

import org.parley.analysis.number.Computed;

/** How far a group's weight of an item lies from that of all groups together, in average weights as conflicts are. */
public enum Heat {
    FAR_BELOW,
    BELOW,
    NEAR,
    ABOVE,
    FAR_ABOVE;

    /** Half of the difference between two groups that counts as a conflict (SPEC 4.3). */
    private static final double SOME = 0.3;

    private static final double MUCH = 2 * SOME;

    /**
     * @param distance of the weights, above 0 when the group gives more
     * @param items of the sheet
     */
    public static Heat of(double distance, int items) {
        double size = Math.abs(distance) * items;
        if (Computed.below(size, SOME)) {
            return NEAR;
        }
        boolean much = Computed.atLeast(size, MUCH);
        if (distance > 0) {
            return much ? FAR_ABOVE : ABOVE;
        }
        return much ? FAR_BELOW : BELOW;
    }
}
