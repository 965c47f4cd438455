package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.documents.StopSignal;

/**
 * The table of contents.
 *
 * @param start of its heading
 * @param end where its first entry comes again as a clause
 */
record Contents(int start, int end) {
    static final Contents NONE = new Contents(0, 0);

    private static final Pattern MARK = Pattern.compile(
            "(?m)(?<!\\w)(?:TABLE\\s+OF\\s+CONTENTS|Table\\s+of\\s+Contents)\\b|^[ \\u00a0]*(?:Contents|INDEX)[ \\u00a0]*$"
                    + "|(?<!\\w)CONTENTS[ \\u00a0]*$");
    private static final int FIRST_ENTRY_WITHIN = 600;
    private static final int LONGEST = 30_000;

    /** @param candidates in the order of the text */
    static Contents find(CharSequence text, List<Heading> candidates, StopSignal signal) {
        Matcher mark = MARK.matcher(text);
        Entries entries = null;
        int start = -1;
        int end = 0;
        while (mark.find() && (start < 0 || mark.start() < start + LONGEST)) {
            entries = entries == null ? new Entries(candidates) : entries;
            for (Heading entry : Heading.between(candidates, mark.end(), mark.end() + FIRST_ENTRY_WITHIN + 1)) {
                signal.check();
                int again = entries.again(entry);
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

    private static boolean isFirst(Label label) {
        return label.numbering().canBeTop() && label.major() == 1 && label.minor() == 0;
    }

    /** Candidates by what an entry and its clause have in common. Each entry is looked up once, whoever asks for it. */
    private static final class Entries {
        private static final int FEWEST = 3;
        private static final int MOST = 12;
        private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

        private record Key(Numbering numbering, int major, int minor, String beginning) {}

        private record Named(Heading heading, String letters) {}

        private final List<Heading> candidates;
        private final Map<Key, List<Named>> byKey = new HashMap<>();
        private final IdentityHashMap<Heading, Integer> known = new IdentityHashMap<>();

        Entries(List<Heading> candidates) {
            this.candidates = candidates;
            for (Heading heading : candidates) {
                String letters = letters(heading.title().text());
                if (letters.length() >= FEWEST) {
                    byKey.computeIfAbsent(key(heading.label(), letters), _ -> new ArrayList<>())
                            .add(new Named(heading, letters));
                }
            }
        }

        /** Where the clauses begin if this is an entry of their list; -1 when it does not come again. */
        int again(Heading entry) {
            return known.computeIfAbsent(entry, this::find);
        }

        private int find(Heading entry) {
            String letters = letters(entry.title().text());
            if (letters.length() < FEWEST) {
                return -1;
            }
            return byKey.getOrDefault(key(entry.label(), letters), List.of()).stream()
                    .filter(n -> n.heading().start() > entry.start() && same(n.letters(), letters))
                    .findFirst()
                    .map(n -> first(entry, n.heading().start()))
                    .orElse(-1);
        }

        /** Where the clauses begin, when the entry is not the first one: the count starts again before it comes again. */
        private int first(Heading entry, int again) {
            return Heading.between(candidates, entry.start() + 1, again).stream()
                    .filter(h -> h.score() > 0)
                    .filter(h -> isFirst(h.label()) || (h.label().numbering() == entry.label().numbering()
                            && h.label().major() < entry.label().major()))
                    .mapToInt(Heading::start)
                    .findFirst()
                    .orElse(again);
        }

        private static Key key(Label label, String letters) {
            return new Key(label.numbering(), label.major(), label.minor(), letters.substring(0, FEWEST));
        }

        private static boolean same(String one, String other) {
            int length = Math.min(MOST, Math.min(one.length(), other.length()));
            return one.substring(0, length).equals(other.substring(0, length));
        }

        private static String letters(@Nullable String title) {
            return title == null ? "" : NO_LETTERS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
        }
    }
}
