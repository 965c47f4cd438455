package org.parley.documents.terms.cue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginnings of words, by which most patterns are known to be missing from a text without searching for them. */
final class WordStarts {
    private static final int LETTERS = 7;
    private static final int FEWEST = 3;
    private static final int MOST = 400;
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,7}");

    private WordStarts() {}

    /** Of all words of the text. */
    static Set<String> in(String text) {
        var starts = new HashSet<String>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String start = word.group().toLowerCase(Locale.ROOT);
            for (int length = 1; length <= start.length(); length++) {
                starts.add(start.substring(0, length));
            }
        }
        return starts;
    }

    /** Of the words that a match of the pattern may begin with; empty when they cannot be told. */
    static Set<String> of(String pattern) {
        var starts = new HashSet<String>();
        List<String> open = new ArrayList<>(alternatives(pattern));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (next.startsWith("(?:") && open.size() < MOST) {
                int close = close(next);
                boolean optional = close + 1 < next.length() && "?*{".indexOf(next.charAt(close + 1)) >= 0;
                String rest = next.substring(close + 1).replaceFirst("^(?:[?*+]|\\{[^}]*})", "");
                alternatives(next.substring(3, close)).forEach(a -> open.add(a + rest));
                if (optional) {
                    open.add(rest);
                }
            } else {
                String start = literal(next);
                if (start.isEmpty()) {
                    return Set.of();
                }
                starts.add(start);
            }
        }
        return starts;
    }

    /** Empty when the pattern does not begin with a word that is known far enough. */
    private static String literal(String pattern) {
        int end = 0;
        while (end < pattern.length() && end < LETTERS && Character.isLetterOrDigit(pattern.charAt(end))) {
            end++;
        }
        boolean optional = end < pattern.length() && "?*{".indexOf(pattern.charAt(end)) >= 0;
        if (optional) {
            end--;
        }
        boolean whole = end >= FEWEST || end == pattern.length() || " /".indexOf(pattern.charAt(end)) >= 0
                || pattern.startsWith("\\b", end);
        boolean spaceOptional = end < FEWEST && pattern.startsWith(" ?", end);
        return end > 0 && whole && !(optional && end < FEWEST) && !spaceOptional
                ? pattern.substring(0, end).toLowerCase(Locale.ROOT) : "";
    }

    private static List<String> alternatives(String pattern) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= pattern.length(); i++) {
            char c = i == pattern.length() ? '|' : pattern.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == '|' && depth <= 0) {
                parts.add(pattern.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    private static int close(String pattern) {
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '(' ? 1 : pattern.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return pattern.length() - 1;
    }
}
