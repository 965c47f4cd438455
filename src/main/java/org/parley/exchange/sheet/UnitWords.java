package org.parley.exchange.sheet;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares the words that somebody wrote beside a number with the unit we count in. */
final class UnitWords {
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("h", "hour"), Map.entry("hr", "hour"), Map.entry("d", "day"), Map.entry("bd", "day"),
            Map.entry("wk", "week"), Map.entry("w", "week"), Map.entry("mo", "month"), Map.entry("mth", "month"),
            Map.entry("m", "month"), Map.entry("yr", "year"), Map.entry("y", "year"), Map.entry("min", "minute"),
            Map.entry("percent", "%"), Map.entry("pct", "%"), Map.entry("pc", "%"), Map.entry("working", "business"));
    private static final Set<String> MEASURES = Set.of("hour", "day", "week", "month", "year", "minute", "second", "%");

    private UnitWords() {}

    /** True when the words measure in another unit, such as days where we count hours. */
    static boolean contradict(String words, String unit) {
        var measured = tokens(words);
        measured.retainAll(MEASURES);
        measured.removeAll(tokens(unit));
        return !measured.isEmpty();
    }

    /** True when the words say no more than the unit does. */
    static boolean within(String words, String unit) {
        var rest = tokens(words);
        rest.removeAll(tokens(unit));
        rest.removeAll(Set.of("of", "per", "the", "a", "in", "level"));
        return rest.isEmpty();
    }

    private static Set<String> tokens(String text) {
        var tokens = new LinkedHashSet<String>();
        String apart = text.toLowerCase(Locale.ROOT).replace("%", " % ");
        Arrays.stream(apart.split("[^\\p{L}%]+")).filter(t -> !t.isEmpty()).forEach(t -> {
            String singular = t.length() > 2 && t.endsWith("s") && !t.endsWith("ss") ? t.substring(0, t.length() - 1)
                    : t;
            tokens.add(SHORT.getOrDefault(singular, singular));
        });
        return tokens;
    }
}
