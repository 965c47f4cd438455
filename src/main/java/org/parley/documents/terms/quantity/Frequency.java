package org.parley.documents.terms.quantity;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** How often a year, from the parts of a phrase such as {@code every six weeks} or {@code twice a quarter}. */
final class Frequency {
    private Frequency() {}

    /** From the groups of the match: p the period; n, other, third the gap; once, often, times how many; half. */
    static double of(Matcher m) {
        return periods(m) * times(m) / gap(m);
    }

    private static double periods(Matcher m) {
        String period = m.group("p").toLowerCase(Locale.ROOT);
        return switch (period) {
            case "daily" -> 365;
            case "annum", "annually", "annual", "yearly" -> 1;
            default -> UnitText.perYear(period);
        };
    }

    private static double times(Matcher m) {
        String word = group(m, "once") == null ? group(m, "often") : group(m, "once");
        if (word != null) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "once" -> 1;
                case "twice" -> 2;
                default -> 3;
            };
        }
        String number = group(m, "times");
        return number == null ? 1 : NumberText.parse(number);
    }

    private static double gap(Matcher m) {
        String half = group(m, "half");
        if (half != null) {
            boolean yearly = m.group("p").toLowerCase(Locale.ROOT).matches("yearly|annual.*");
            boolean spaced = half.equalsIgnoreCase("bi") && !yearly;
            return spaced ? 2 : 0.5;
        }
        String number = group(m, "n");
        return number != null ? NumberText.parse(number)
                : group(m, "other") != null ? 2 : group(m, "third") != null ? 3 : 1;
    }

    private static @Nullable String group(Matcher m, String name) {
        return m.namedGroups().containsKey(name) ? m.group(name) : null;
    }
}
