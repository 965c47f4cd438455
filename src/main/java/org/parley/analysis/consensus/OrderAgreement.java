package org.parley.analysis.consensus;

import org.parley.analysis.number.Computed;

/** Kendall's W in words: how far the groups put the items in the same order (SPEC 4.2). */
public enum OrderAgreement {
    /** W below 0.3. */
    WEAK,
    /** W 0.3 to below 0.7. */
    MODERATE,
    /** W 0.7 to below 0.9. */
    STRONG,
    /** W 0.9 and up. */
    VERY_STRONG;

    static OrderAgreement of(double w) {
        if (Computed.below(w, 0.3)) {
            return WEAK;
        }
        if (Computed.below(w, 0.7)) {
            return MODERATE;
        }
        return Computed.below(w, 0.9) ? STRONG : VERY_STRONG;
    }
}
