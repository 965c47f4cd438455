package org.parley.analysis.fit;

import org.parley.analysis.number.Computed;

/** A fit in words: how near the answers lie to what is typical of a model. */
public enum FitWord {
    /** 80 and up. */
    CLOSE,
    /** 60 to below 80. */
    FAIR,
    /** 40 to below 60. */
    LOOSE,
    /** Below 40. */
    POOR;

    /** @param fit 0 to 100 */
    public static FitWord of(double fit) {
        if (Computed.atLeast(fit, 80)) {
            return CLOSE;
        }
        if (Computed.atLeast(fit, 60)) {
            return FAIR;
        }
        return Computed.atLeast(fit, 40) ? LOOSE : POOR;
    }
}
