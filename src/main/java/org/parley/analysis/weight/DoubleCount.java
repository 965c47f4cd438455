package org.parley.analysis.weight;

import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;

/** The unit price weighs nothing where the total cost is a criterion of its own (SPEC 6.1). */
public final class DoubleCount {
    private static final String UNIT_PRICE = "PRICE-2";

    private DoubleCount() {}

    public static boolean avoidedFor(DealTerms terms, Mechanism mechanism) {
        return mechanism.id().equals(UNIT_PRICE) && terms.deal().selection().scoresTco();
    }
}
