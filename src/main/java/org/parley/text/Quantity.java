package org.parley.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number with its unit in a word or two, where the whole unit would not fit: {@code 85%}, {@code 10 business days}. */
public final class Quantity {
    private static final List<String> NOUNS = List.of(
            "business days", "business hours", "provider-executive days", "green months", "days", "hours", "weeks",
            "months", "meetings", "sessions", "exercises", "initiatives", "opportunities", "chartered tiers", "misses",
            "changes", "FTE", "people");
    private static final Map<String, String> SINGULAR = Map.of("misses", "miss", "opportunities", "opportunity",
            "people", "person", "FTE", "FTE");
    private static final int SHORT_UNIT = 12;

    private final Numbers numbers;

    public Quantity(Numbers numbers) {
        this.numbers = numbers;
    }

    public static Quantity local() {
        return new Quantity(Numbers.local());
    }

    /** @param unit as in the catalogue, e.g. {@code business days' notice of audit} */
    public String of(@Nullable Double value, String unit) {
        String number = numbers.plain(value);
        if (value == null) {
            return number;
        }
        if (unit.contains("%")) {
            return number + "%";
        }
        if (unit.contains("level ")) {
            return "level " + number;
        }
        if (unit.contains("index ")) {
            return "index " + number;
        }
        String noun = noun(unit);
        return noun.isEmpty() ? number : number + " " + (value == 1 ? singular(noun) : noun);
    }

    /** Both ends, the unit once. */
    public String range(double from, double to, String unit) {
        String prefix = numbers.plain(from) + "–";
        String end = of(to, unit);
        boolean unitFirst = !end.startsWith(numbers.plain(to));
        return unitFirst ? end.replace(numbers.plain(to), prefix + numbers.plain(to)) : prefix + end;
    }

    private static String noun(String unit) {
        String found = "";
        int first = Integer.MAX_VALUE;
        for (String noun : NOUNS) {
            int at = unit.indexOf(noun);
            if (at >= 0 && at < first) {
                found = noun;
                first = at;
            }
        }
        return found.isEmpty() && unit.length() <= SHORT_UNIT ? unit : found;
    }

    private static String singular(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        String one = SINGULAR.getOrDefault(last, last.endsWith("s") ? last.substring(0, last.length() - 1) : last);
        return noun.substring(0, noun.length() - last.length()) + one;
    }
}
