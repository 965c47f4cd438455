package org.parley.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.documents.segment.Clause;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.segment.LineBreaks;
import org.parley.text.LongText;

/**
 * A piece of the text that is shown as one.
 *
 * @param start place in the text, in chars
 * @param end exclusive
 * @param heading the clause that begins here; null for none
 */
public record Paragraph(int start, int end, @Nullable Clause heading) {
    /** The paragraphs of a document: lines that run on are joined, and a clause begins one of its own. */
    public static List<Paragraph> of(ClauseTree tree) {
        String text = tree.source();
        var clauses = new TreeMap<Integer, Clause>();
        tree.all().forEach(c -> clauses.put(c.start(), c));
        var paragraphs = new ArrayList<Paragraph>();
        int at = 0;
        while (at < text.length()) {
            int lineEnd = end(text, at);
            Integer next = clauses.higherKey(at);
            int end = next != null && next < lineEnd ? next : lineEnd;
            add(paragraphs, text, at, end, clauses);
            at = end == lineEnd ? lineEnd + 1 : end;
        }
        return List.copyOf(paragraphs);
    }

    /** Where the paragraph ends that begins at a place: lines broken at the margin are one. */
    private static int end(String text, int from) {
        int line = from;
        while (true) {
            int end = text.indexOf('\n', line);
            if (end < 0) {
                return text.length();
            }
            if (!LineBreaks.runsOn(text, line, end)) {
                return end;
            }
            line = end + 1;
        }
    }

    private static void add(
            List<Paragraph> paragraphs, String text, int start, int stop, TreeMap<Integer, Clause> clauses) {
        int from = start;
        int to = stop;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            Clause first = clauses.get(start);
            @Nullable Clause heading = first == null ? clauses.get(from) : first;
            for (int end : LongText.ends(text, from, to)) {
                paragraphs.add(new Paragraph(from, end, heading));
                heading = null;
                from = end;
            }
        }
    }

    /** Where the number and title at its beginning end; its start where it has none. */
    int headingEnd() {
        return heading == null ? start : Math.clamp(heading.bodyStart(), start, end);
    }
}
