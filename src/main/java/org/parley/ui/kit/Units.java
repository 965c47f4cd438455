package org.parley.ui.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Numbers;
import org.parley.text.Quantity;
import org.parley.text.UnitNouns;

/** A number with the unit of its mechanism, as people say it: {@code max 60% of capacity}, {@code level 3 of 5}. */
public final class Units {
    private static final Pattern PERCENT = Pattern.compile("(.*?),? ?%(.*)");
    private static final Pattern LEVEL = Pattern.compile("(.*level) 0-(\\d+)");
    private static final Pattern INDEX = Pattern.compile("(.*), index 100");
    private static final Pattern AFTER_WORDS = Pattern.compile("(.*), ([^,]*)");
    private static final String MOST = "max ";

    private Units() {}

    public static String text(Mechanism mechanism, double number) {
        String value = Numbers.local().plain(number);
        String unit = number == 1 ? UnitNouns.ofOne(mechanism.unit()) : mechanism.unit();
        Matcher level = LEVEL.matcher(unit);
        if (level.matches()) {
            return level.group(1) + " " + value + " of " + level.group(2);
        }
        Matcher percent = PERCENT.matcher(unit);
        if (percent.matches()) {
            return (percent.group(1) + " " + value + "%" + percent.group(2)).strip();
        }
        Matcher index = INDEX.matcher(unit);
        if (index.matches()) {
            return index.group(1) + ": index " + value;
        }
        Matcher words = AFTER_WORDS.matcher(unit);
        if (words.matches()) {
            return words.group(1) + " " + value + " " + words.group(2);
        }
        return unit.startsWith(MOST) ? MOST + value + unit.substring(MOST.length() - 1) : value + " " + unit;
    }

    /** With a word or two of the unit, for sentences: {@code 60%}, {@code 24 hours}, {@code level 3}. */
    public static String quantity(Mechanism mechanism, double number) {
        return Quantity.local().of(number, mechanism.unit());
    }

    /** How far two values are apart: {@code 9%}, {@code 24 hours}, {@code 2}. */
    public static String distance(Mechanism mechanism, double number) {
        String quantity = quantity(mechanism, number);
        String bare = brief(mechanism, number);
        return quantity.startsWith(bare) ? quantity : bare;
    }

    /** Without the words, for places beside which the unit stands: {@code 60%}, {@code 3}. */
    public static String brief(Mechanism mechanism, double number) {
        return Numbers.local().plain(number) + (mechanism.unit().contains("%") ? "%" : "");
    }
}
