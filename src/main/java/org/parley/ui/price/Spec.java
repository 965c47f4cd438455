package org.parley.ui.price;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Amounts;
import org.parley.domain.Check;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/**
 * How a number of a price is typed.
 *
 * @param key of its texts
 * @param percent true when a fraction is typed as percent
 * @param min as typed
 * @param max as typed
 */
record Spec(String key, boolean percent, double min, double max) {
    private static final Texts TEXT = Texts.of("price");

    /** A share: 0 to 100 percent. */
    static Spec share(String key) {
        return new Spec(key, true, 0, 100);
    }

    static Spec percent(String key, double min, double max) {
        return new Spec(key, true, min, max);
    }

    static Spec amount(String key) {
        return new Spec(key, false, 0, Amounts.MOST);
    }

    static Spec number(String key, double min, double max) {
        return new Spec(key, false, min, max);
    }

    @Nullable
    Double shown(@Nullable Double stored) {
        return stored == null ? null : asShown(stored);
    }

    double asShown(double stored) {
        return percent ? shifted(stored, 2) : stored;
    }

    /** @throws org.parley.domain.InvalidValueException outside the range */
    double stored(double typed, String label) {
        double checked = Check.within(typed, min, max, label);
        return percent ? shifted(checked, -2) : checked;
    }

    /** What may be typed, in words. */
    String range() {
        Numbers numbers = Numbers.local();
        return max >= Amounts.MOST
                ? TEXT.get("range.from", numbers.plain(min))
                : TEXT.get(percent ? "range.percent" : "range.between", numbers.plain(min), numbers.plain(max));
    }

    /** Exact in decimals, so that what is typed is what is shown. */
    private static double shifted(double value, int places) {
        return BigDecimal.valueOf(value).movePointRight(places).doubleValue();
    }
}
