package org.parley.ui.kit;

import org.jspecify.annotations.Nullable;
import org.parley.analysis.value.Band;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Severity;
import org.parley.domain.catalog.Strength;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Words for what the analysis says in codes. */
public final class ValueWords {
    private static final Texts TEXT = Texts.of("values");

    private ValueWords() {}

    /** E.g. {@code at target or better}. */
    public static String of(Band band) {
        return TEXT.get("band." + band);
    }

    /** E.g. {@code value 40 of 100: between target and fallback}; a value and its band come together. */
    public static String of(@Nullable Double value, @Nullable Band band) {
        return value == null || band == null
                ? TEXT.get("value.none")
                : TEXT.get("value.of", Numbers.local().fixed(value, 0), of(band));
    }

    public static String of(LadderStep step) {
        return TEXT.get("step." + step);
    }

    /** {@code Required}, ...; while no model is chosen there is no strength. */
    public static String of(@Nullable Strength strength) {
        return TEXT.get(strength == null ? "strength.none" : "strength." + strength);
    }

    public static String of(Severity severity) {
        return TEXT.get("severity." + severity);
    }
}
