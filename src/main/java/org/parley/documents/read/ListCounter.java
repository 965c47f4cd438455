package org.parley.documents.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts numbered paragraphs as they come and says which number Word prints in front of each. */
final class ListCounter {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    /** What symbol fonts have at the places where most bullets stand. */
    private static final String BULLET = "•";

    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** The number with what stands between it and the paragraph; empty when nothing is printed. */
    String next(Numberings.Num num, int level) {
        ListLevel own = num.levels().get(level);
        if (own == null) {
            return "";
        }
        Map<Integer, Integer> shape = counts.computeIfAbsent(num.shape(), s -> new TreeMap<>());
        if (num.starts().containsKey(level) && begun.add(num.id() + ":" + level)) {
            shape.remove(level);
        }
        shape.merge(level, own.start(), (count, first) -> count + 1);
        shape.keySet().removeIf(deeper -> deeper > level && restarts(num, deeper, level));
        String text = own.bullet() ? bullet(own.text()) : text(num, own, shape);
        return text.isBlank() ? "" : text.stripTrailing() + own.glue();
    }

    private static boolean restarts(Numberings.Num num, int deeper, int level) {
        ListLevel other = num.levels().get(deeper);
        return other == null || other.restartsAfter(level, deeper);
    }

    private static String text(Numberings.Num num, ListLevel own, Map<Integer, Integer> shape) {
        Matcher place = PLACE.matcher(own.text());
        return place.replaceAll(found -> {
            int level = Integer.parseInt(found.group(1)) - 1;
            ListLevel other = num.levels().get(level);
            if (other == null) {
                return "";
            }
            boolean digits = own.legal() && !other.bullet() && !other.format().equals("none");
            int count = shape.getOrDefault(level, other.start());
            return Matcher.quoteReplacement(NumberFormat.of(digits ? "decimal" : other.format(), count));
        });
    }

    private static String bullet(String text) {
        return text.isEmpty() ? "" : isSymbol(text.charAt(0)) || text.equals("o") ? BULLET : text;
    }

    private static boolean isSymbol(char c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }
}
