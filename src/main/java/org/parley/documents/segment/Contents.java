package org.parley.documents.segment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents.
 *
 * @param start of its heading
 * @param end where its first entry comes again as a clause
 */
record Contents(int start, int end) {
    static final Contents NONE = new Contents(0, 0);

    private static final Pattern MARK = Pattern.compile(
            "(?m)\\b(?:TABLE\\s+OF\\s+CONTENTS|Table\\s+of\\s+Contents)\\b|^[ \\u00a0]*(?:Contents|INDEX)[ \\u00a0]*$"
                    + "|\\bCONTENTS[ \\u00a0]*$");
    private static final int FIRST_ENTRY_WITHIN = 600;
    private static final int LONGEST = 30_000;

    static Contents find(CharSequence text, List<Heading> candidates) {
        Matcher mark = MARK.matcher(text);
        int start = -1;
        int end = 0;
        while (mark.find() && (start < 0 || mark.start() < start + LONGEST)) {
            for (Heading entry : candidates) {
                if (entry.start() > mark.end() + FIRST_ENTRY_WITHIN) {
                    break;
                }
                int again = entry.start() < mark.end() || !entry.titled() ? -1 : again(entry, candidates);
                if (again > 0 && again < mark.start() + Math.min(LONGEST, text.length() / 3)) {
                    start = start < 0 ? mark.start() : start;
                    end = Math.max(end, again);
                    break;
                }
            }
        }
        return start < 0 ? NONE : new Contents(start, end);
    }

    boolean holds(int place) {
        return place >= start && place < end;
    }

    private static int again(Heading entry, List<Heading> candidates) {
        return candidates.stream()
                .filter(h -> h.start() > entry.start() && h.titled())
                .filter(h -> h.label().major() == entry.label().major() && h.label().minor() == entry.label().minor())
                .filter(h -> h.label().numbering() == entry.label().numbering() && same(h.title(), entry.title()))
                .findFirst()
                .map(h -> first(entry, h.start(), candidates))
                .orElse(-1);
    }

    /** Where the clauses begin, when the entry is not the first one: the count starts again before it comes again. */
    private static int first(Heading entry, int again, List<Heading> candidates) {
        return candidates.stream()
                .filter(h -> h.start() > entry.start() && h.start() < again && h.score() > 0)
                .filter(h -> isFirst(h.label()) || (h.label().numbering() == entry.label().numbering()
                        && h.label().major() < entry.label().major()))
                .mapToInt(Heading::start)
                .findFirst()
                .orElse(again);
    }

    private static boolean isFirst(Label label) {
        return label.numbering().canBeTop() && label.major() == 1 && label.minor() == 0;
    }

    private static boolean same(Title a, Title b) {
        String one = letters(a.text());
        String other = letters(b.text());
        int length = Math.min(12, Math.min(one.length(), other.length()));
        return length > 2 && one.substring(0, length).equals(other.substring(0, length));
    }

    private static String letters(@Nullable String title) {
        return title == null ? "" : title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
