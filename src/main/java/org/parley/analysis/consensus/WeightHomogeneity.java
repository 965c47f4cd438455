package org.parley.analysis.consensus;

import org.parley.analysis.number.Computed;

/** The Shannon index S* in words: how alike the groups' weights are (SPEC 4.2). */
public enum WeightHomogeneity {
    /** S* below 0.50. */
    VERY_LOW,
    /** S* 0.50 to below 0.625. */
    LOW,
    /** S* 0.625 to below 0.75. */
    MODERATE,
    /** S* 0.75 to 0.875. */
    HIGH,
    /** S* above 0.875. */
    VERY_HIGH;

    static WeightHomogeneity of(double sStar) {
        if (Computed.below(sStar, 0.50)) {
            return VERY_LOW;
        }
        if (Computed.below(sStar, 0.625)) {
            return LOW;
        }
        if (Computed.below(sStar, 0.75)) {
            return MODERATE;
        }
        return Computed.atMost(sStar, 0.875) ? HIGH : VERY_HIGH;
    }
}
