package org.parley.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as the reader writes them. */
public final class Numbers {
    /** What stands where there is no number. */
    public static final String NONE = "–";

    private static final int MOST_DECIMALS = 6;

    private final Locale locale;

    public Numbers(Locale locale) {
        this.locale = locale;
    }

    public static Numbers local() {
        return new Numbers(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** As precise as the number is, with no trailing zeros; {@link #NONE} for null. */
    public String plain(@Nullable Double value) {
        return value == null ? NONE : format(value, 0, MOST_DECIMALS);
    }

    /** With exactly so many decimals; {@link #NONE} for null. */
    public String fixed(@Nullable Double value, int decimals) {
        return value == null ? NONE : format(value, decimals, decimals);
    }

    /** A fraction as percent with so many decimals, e.g. {@code 12.5%}; {@link #NONE} for null. */
    public String percent(@Nullable Double fraction, int decimals) {
        return fraction == null ? NONE : fixed(fraction * 100, decimals) + "%";
    }

    /**
     * Reads what a person typed in the reader's manner, or empty when it is not a number as a whole. Group separators
     * count only where they group thousands: 1,5 is no number to an English reader rather than 15.
     */
    public OptionalDouble parse(String text) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String decimal = Character.toString(symbols.getDecimalSeparator());
        String group = Character.toString(symbols.getGroupingSeparator());
        String typed = text.strip();
        if (typed.matches("[+-]?\\d+\\.\\d{1,2}")) {
            return OptionalDouble.of(Double.parseDouble(typed) + 0.0);
        }
        String whole = "(\\d+|\\d{1,3}(" + Pattern.quote(group) + "\\d{3})+)";
        if (!typed.matches("[+-]?" + whole + "(" + Pattern.quote(decimal) + "\\d*)?")) {
            return OptionalDouble.empty();
        }
        // Plus zero, because -0 would differ from the 0 that a database gives back.
        return OptionalDouble.of(Double.parseDouble(typed.replace(group, "").replace(decimal, ".")) + 0.0);
    }

    private String format(double value, int least, int most) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(Math.abs(value) >= 10_000);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(BigDecimal.valueOf(value));
        return text.matches("-0([.,]0+)?") ? text.substring(1) : text;
    }
}
