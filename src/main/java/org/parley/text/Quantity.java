package org.parley.text;

import org.jspecify.annotations.Nullable;

/** A number with its unit in a word or two, where the whole unit would not fit: {@code 85%}, {@code 10 business days}. */
public final class Quantity {
    private static final int SHORT_UNIT = 12;
    private static final String POINTS = "0-";

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
        if (unit.startsWith(POINTS)) {
            return number + " of " + unit.substring(POINTS.length());
        }
        String noun = noun(unit);
        return noun.isEmpty() ? number : number + " " + (value == 1 ? UnitNouns.singular(noun) : noun);
    }

    /** Both ends, the unit once. */
    public String range(double from, double to, String unit) {
        String prefix = numbers.plain(from) + "–";
        String end = of(to, unit);
        boolean unitFirst = !end.startsWith(numbers.plain(to));
        return unitFirst ? end.replace(numbers.plain(to), prefix + numbers.plain(to)) : prefix + end;
    }

    private static String noun(String unit) {
        String found = UnitNouns.in(unit);
        return found.isEmpty() && unit.length() <= SHORT_UNIT ? unit : found;
    }
}
