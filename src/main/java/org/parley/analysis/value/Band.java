package org.parley.analysis.value;

/** How good a value is, as a colour and a sign, so that colour is never the only cue (SPEC 6.1). */
public enum Band {
    /** Value 75 and up: at target or better. */
    GREEN("✓"),
    /** Value 40 to below 75: between fallback and target. */
    AMBER("~"),
    /** Value below 40: between walk-away and fallback. */
    ORANGE("▽"),
    /** Beyond walk-away. */
    RED("✗");

    private final String sign;

    Band(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** @param value 0 to 100 */
    public static Band of(double value, boolean beyondWalkAway) {
        if (beyondWalkAway) {
            return RED;
        }
        if (value >= ValueModel.TARGET) {
            return GREEN;
        }
        return value >= ValueModel.FALLBACK ? AMBER : ORANGE;
    }
}
