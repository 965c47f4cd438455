package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Titles that are worded like sentences, such as {@code What we have learned}. Nothing in them tells that they are
 * titles; but they stand alone in their line, where the other clauses of their level have their titles too.
 */
final class LoneTitles {
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}.{2,88}[\\p{L}\\p{N})?]");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)\\b(?:shall|hereby|herein|hereof|agrees?|means)\\b|[;:]|[.?!]\\s");
    private static final int MOST_WORDS = 14;
    private static final double MOSTLY = 0.6;

    private final String text;
    private final LineEnds lineEnds;

    LoneTitles(String text) {
        this.text = text;
        this.lineEnds = new LineEnds(text);
    }

    /** The same headings, with the titles that were found. */
    List<Heading> fill(List<Heading> headings) {
        boolean articles = alone(headings.stream().filter(h -> h.label().minor() == 0).toList());
        boolean sections = alone(headings.stream().filter(h -> h.label().minor() > 0).toList());
        List<Heading> filled = new ArrayList<>();
        for (Heading heading : headings) {
            boolean expected = heading.label().minor() == 0 ? articles : sections;
            filled.add(expected && !heading.titled() ? titled(heading) : heading);
        }
        return filled;
    }

    private static boolean alone(List<Heading> level) {
        long alone = level.stream().filter(h -> h.titled() && h.title().ownLine()).count();
        return alone > 1 && alone >= MOSTLY * level.size();
    }

    private Heading titled(Heading heading) {
        int end = lineEnds.end(heading.label().end());
        String words = text.substring(heading.label().end(), end).strip();
        boolean title = TITLE.matcher(words).matches() && !SENTENCE.matcher(words).find()
                && words.split("\\s+").length <= MOST_WORDS && over(heading.start(), end);
        return title
                ? new Heading(heading.label(), new Title(words, TitleStyle.SENTENCE, end, true, false),
                        heading.score())
                : heading;
    }

    /** Whether what stands in a line ends there. */
    private boolean over(int start, int end) {
        int next = end + 1;
        return next < text.length() && !LineBreaks.runsOn(text, start, end);
    }
}
