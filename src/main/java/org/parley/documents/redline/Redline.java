package org.parley.documents.redline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.documents.StopSignal;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.Match;

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
        return of(alignment, ignored, StopSignal.NEVER);
    }

    /** The same, as long as it may go on. */
    public static Redline of(Alignment alignment, Set<Ignore> ignored, StopSignal signal) {
        return of(alignment, new Words(ignored, signal));
    }

    static Redline of(Alignment alignment, Words words) {
        List<ClauseDiff> diffs = new ArrayList<>();
        for (Match match : alignment.matches()) {
            diffs.add(ClauseDiff.of(match, words));
        }
        List<List<Run>> marked = MovedText.mark(diffs.stream().map(ClauseDiff::runs).toList(), words.signal());
        List<Row> rows = IntStream.range(0, diffs.size())
                .mapToObj(i -> diffs.get(i).row(marked.get(i), words.ignored()))
                .toList();
        return new Redline(rows, rows.stream().map(Row::statistics).reduce(Statistics.NONE, Statistics::plus));
    }
}
