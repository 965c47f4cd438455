package org.parley.exchange.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.documents.align.Clause;
import org.parley.documents.align.Kind;
import org.parley.documents.redline.Change;
import org.parley.documents.redline.Redline;
import org.parley.documents.redline.Row;
import org.parley.documents.redline.Segment;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/**
 * What the template prints.
 *
 * @param facts statistics, a sentence each
 */
public record PageWords(String oldName, String newName, List<String> facts, List<Section> sections) {
    private static final Texts TEXT = Texts.of("redline");

    /**
     * A row of the redline.
     *
     * @param style for the style sheet: what changed
     * @param state the same in words
     */
    public record Section(String oldHeading, String newHeading, String style, String state, List<Part> parts) {}

    /**
     * A segment.
     *
     * @param kind equal, inserted or deleted
     * @param first true where a change begins
     * @param change which change of its section it is part of, from 0 on
     * @param move number of the move, empty for none
     * @param here anchor of this end of the move, {@code there} that of the other
     */
    public record Part(String kind, String text, boolean first, int change, String move, String here, String there) {}

    static PageWords of(Redline redline, String oldName, String newName) {
        var numbers = Numbers.local();
        var words = redline.statistics();
        List<String> facts = List.of(
                TEXT.get("redline.fact.unchanged", numbers.plain((double) words.unchanged())),
                TEXT.get("redline.fact.inserted", numbers.plain((double) words.inserted())),
                TEXT.get("redline.fact.deleted", numbers.plain((double) words.deleted())),
                TEXT.get("redline.fact.moved", numbers.plain((double) words.moved())),
                TEXT.get("redline.fact.changed", numbers.percent(words.changed(), 1)));
        return new PageWords(
                oldName, newName, facts, redline.rows().stream().map(PageWords::section).toList());
    }

    private static Section section(Row row) {
        return new Section(
                headings(row.match().left()),
                headings(row.match().right()),
                row.change().name().toLowerCase(Locale.ROOT),
                state(row),
                parts(row.segments()));
    }

    private static String headings(List<Clause> clauses) {
        return clauses.stream()
                .map(c -> c.heading().isEmpty() ? TEXT.get("redline.untitled") : c.heading())
                .collect(Collectors.joining(" + "));
    }

    private static String state(Row row) {
        String change = TEXT.get("redline.change." + row.change());
        Kind kind = row.match().kind();
        boolean plain = kind == Kind.SAME || kind == Kind.NONE || row.change() == Change.ADDED;
        return plain ? change : TEXT.get("redline.kind." + kind) + ", " + change;
    }

    private static List<Part> parts(List<Segment> segments) {
        var parts = new ArrayList<Part>();
        boolean inChange = false;
        int change = -1;
        for (Segment segment : segments) {
            boolean changed = segment.kind() != Segment.Kind.EQUAL;
            boolean first = changed && !inChange;
            change += first ? 1 : 0;
            parts.add(part(segment, first, change));
            inChange = changed;
        }
        return parts;
    }

    private static Part part(Segment segment, boolean first, int change) {
        String kind = segment.kind().name().toLowerCase(Locale.ROOT);
        if (!segment.moved()) {
            return new Part(kind, segment.text(), first, change, "", "", "");
        }
        boolean from = segment.kind() == Segment.Kind.DELETED;
        String here = "move-" + segment.move() + (from ? "-from" : "-to");
        String there = "move-" + segment.move() + (from ? "-to" : "-from");
        return new Part(kind, segment.text(), first, change, Integer.toString(segment.move()), here, there);
    }
}
