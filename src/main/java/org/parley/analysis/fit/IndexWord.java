package org.parley.analysis.fit;

import org.parley.analysis.number.Computed;

/** The need or readiness index in words. */
public enum IndexWord {
    /** Below 2. */
    LOW,
    /** 2 to below 3. */
    MODERATE,
    /** 3 to below 4. */
    HIGH,
    /** 4 and up. */
    VERY_HIGH;

    /** @param index 1 to 5 */
    public static IndexWord of(double index) {
        if (Computed.below(index, 2)) {
            return LOW;
        }
        if (Computed.below(index, 3)) {
            return MODERATE;
        }
        return Computed.below(index, 4) ? HIGH : VERY_HIGH;
    }
}
