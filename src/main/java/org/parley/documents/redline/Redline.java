package org.parley.documents.redline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.documents.align.Alignment;

/**
 * What changed from one contract to another, clause by clause.
 *
 * @param rows in the order of the alignment
 * @param statistics of all rows
 */
public record Redline(List<Row> rows, Statistics statistics) {
    /** What documents differ in that were converted from different formats, and nobody negotiates. */
    public static final Set<Ignore> USUAL = Set.copyOf(EnumSet.of(Ignore.WHITESPACE, Ignore.FORMATTING));

    public Redline {
        rows = List.copyOf(rows);
    }

    public static Redline of(Alignment alignment, Set<Ignore> ignored) {
        List<ClauseDiff> diffs = alignment.matches().stream()
                .map(match -> ClauseDiff.of(match, ignored))
                .toList();
        List<List<Run>> marked = MovedText.mark(diffs.stream().map(ClauseDiff::runs).toList());
        List<Row> rows = IntStream.range(0, diffs.size())
                .mapToObj(i -> diffs.get(i).row(marked.get(i), ignored))
                .toList();
        return new Redline(rows, rows.stream().map(Row::statistics).reduce(Statistics.NONE, Statistics::plus));
    }
}
