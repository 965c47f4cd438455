package org.parley.documents.segment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of contents: it lasts until its first entry comes again. */
final class Contents {
    private static final Pattern MARK = Pattern
            .compile("(?im)^.{0,60}?\\b(?:TABLE\\s+OF\\s+CONTENTS|CONTENTS|INDEX)\\b");
    private static final int FIRST_ENTRY_WITHIN = 600;

    private Contents() {}

    /** Where it stands, as {start, end}; null where there is none. */
    static int @Nullable [] find(CharSequence text, List<Heading> candidates) {
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            int start = mark.end();
            for (Heading entry : candidates) {
                if (entry.start() < start || !entry.titled()) {
                    continue;
                }
                if (entry.start() > start + FIRST_ENTRY_WITHIN) {
                    break;
                }
                int again = again(entry, candidates);
                if (again > 0) {
                    return new int[] {mark.start(), again};
                }
            }
        }
        return null;
    }

    private static int again(Heading entry, List<Heading> candidates) {
        return candidates.stream()
                .filter(h -> h.start() > entry.start() && h.titled())
                .filter(h -> h.label().major() == entry.label().major() && h.label().minor() == entry.label().minor())
                .filter(h -> h.label().numbering() == entry.label().numbering() && same(h.title(), entry.title()))
                .mapToInt(Heading::start)
                .findFirst()
                .orElse(-1);
    }

    private static boolean same(Title a, Title b) {
        String one = letters(a.text());
        String other = letters(b.text());
        int length = Math.min(12, Math.min(one.length(), other.length()));
        return length > 2 && one.substring(0, length).equals(other.substring(0, length));
    }

    private static String letters(@Nullable String title) {
        return title == null ? "" : title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
