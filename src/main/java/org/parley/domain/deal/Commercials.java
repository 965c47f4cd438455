package org.parley.domain.deal;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;
import org.parley.domain.Amounts;

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

    public Commercials {
        if (shouldCostPerContact != null && shouldCostPerContact.amount().signum() < 0) {
            throw new InvalidValueException("should-cost per contact", "must not be negative");
        }
        if (baselineFcr != null) {
            Amounts.share(baselineFcr, "first-contact resolution today");
        }
        if (discountRate != null) {
            Amounts.share(discountRate, "discount rate");
        }
    }

    /** A TCO at the ceiling is worth 0, at the floor 100. */
    public record TcoAnchors(double ceiling, double floor, Of of) {
        public TcoAnchors {
            Check.finite(ceiling, "ceiling of the TCO anchors");
            Check.finite(floor, "floor of the TCO anchors");
        }

        /** Whether the anchors are a total or an amount per contact. */
        public enum Of {
            TOTAL,
            CONTACT
        }
    }

    public Commercials withShouldCostPerContact(@Nullable Money changed) {
        return new Commercials(changed, baselineFcr, discountRate, anchors, scoringScenario, volumes);
    }

    public Commercials withBaselineFcr(@Nullable Double changed) {
        return new Commercials(shouldCostPerContact, changed, discountRate, anchors, scoringScenario, volumes);
    }

    public Commercials withDiscountRate(@Nullable Double changed) {
        return new Commercials(shouldCostPerContact, baselineFcr, changed, anchors, scoringScenario, volumes);
    }

    public Commercials withAnchors(@Nullable TcoAnchors changed) {
        return new Commercials(shouldCostPerContact, baselineFcr, discountRate, changed, scoringScenario, volumes);
    }

    public Commercials withScoringScenario(String changed) {
        return new Commercials(shouldCostPerContact, baselineFcr, discountRate, anchors, changed, volumes);
    }

    public Commercials withVolumes(@Nullable Volumes changed) {
        return new Commercials(shouldCostPerContact, baselineFcr, discountRate, anchors, scoringScenario, changed);
    }
}
