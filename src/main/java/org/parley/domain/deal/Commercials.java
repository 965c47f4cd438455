package org.parley.domain.deal;

import org.jspecify.annotations.Nullable;

/**
 * The price side of the deal that all bids share. Amounts are in the profile's money unit unless per contact.
 *
 * @param shouldCostPerContact in the deal's currency; null while unknown
 * @param baselineFcr first-contact resolution today, 0 to 1; null while unknown
 * @param discountRate yearly, as a fraction; null while unknown
 * @param anchors value scale of the TCO criterion, fixed before bids are opened; null while open
 * @param scoringScenario the scenario whose TCO is scored, e.g. {@code base-adj}; empty while open
 */
public record Commercials(
        @Nullable Money shouldCostPerContact,
        @Nullable Double baselineFcr,
        @Nullable Double discountRate,
        @Nullable TcoAnchors anchors,
        String scoringScenario,
        @Nullable Volumes volumes) {
    public static final Commercials NONE = new Commercials(null, null, null, null, "", null);

    /** A TCO at the ceiling is worth 0, at the floor 100. */
    public record TcoAnchors(double ceiling, double floor, Of of) {
        /** Whether the anchors are a total or an amount per contact. */
        public enum Of {
            TOTAL,
            CONTACT
        }
    }
}
