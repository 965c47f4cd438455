package org.parley.text;

import java.util.List;
import java.util.Map;

/** What the units of the catalogue count, and how one of it is called. */
public final class UnitNouns {
    private static final List<String> NOUNS = List.of(
            "business days", "business hours", "provider-executive days", "green months", "days", "hours", "weeks",
            "months", "meetings", "sessions", "exercises", "initiatives", "opportunities", "chartered tiers", "misses",
            "changes", "FTE", "people");
    private static final Map<String, String> SINGULAR = Map.of("misses", "miss", "opportunities", "opportunity",
            "people", "person", "FTE", "FTE");

    private UnitNouns() {}

    /** The noun that the unit counts, the first one in it; empty when it counts none. */
    static String in(String unit) {
        String found = "";
        int first = Integer.MAX_VALUE;
        for (String noun : NOUNS) {
            int at = unit.indexOf(noun);
            if (at >= 0 && at < first) {
                found = noun;
                first = at;
            }
        }
        return found;
    }

    /** @param noun as {@link #in} finds it, or a short unit */
    static String singular(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        String one = SINGULAR.getOrDefault(last, last.endsWith("s") ? last.substring(0, last.length() - 1) : last);
        return noun.substring(0, noun.length() - last.length()) + one;
    }

    /** The whole unit for one of what it counts, e.g. {@code business day's notice of audit}; shares stay as they are. */
    public static String ofOne(String unit) {
        String noun = unit.contains("%") ? "" : in(unit);
        if (noun.isEmpty()) {
            return unit;
        }
        int at = unit.indexOf(noun);
        String rest = unit.substring(at + noun.length());
        String one = singular(noun);
        return unit.substring(0, at) + one
                + (rest.startsWith("'") && !one.equals(noun) ? "'s" + rest.substring(1) : rest);
    }
}
