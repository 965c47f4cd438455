package org.parley.documents.redline;

import java.util.List;
import java.util.Set;
import org.parley.documents.StopSignal;
import org.parley.documents.redline.Segment.Kind;

/**
 * Two texts compared word by word.
 *
 * @param segments no two neighbours of the same kind, a deletion before the insertion that replaces it. The equal and the
 *     deleted ones joined are the old text, the equal and the inserted ones the new, but for what is ignored
 */
public record WordDiff(List<Segment> segments, Statistics statistics) {
    /** From this share on, marks tell a reader less than the two texts side by side. */
    public static final double REWRITTEN = 0.6;

    public WordDiff {
        segments = List.copyOf(segments);
    }

    public static WordDiff of(String old, String changed) {
        return of(old, changed, Set.of());
    }

    public static WordDiff of(String old, String changed, Set<Ignore> ignored) {
        var words = new Words(ignored, StopSignal.NEVER);
        List<Run> runs = Runs.of(words.tokens(old), words.tokens(changed), StopSignal.NEVER);
        return new WordDiff(Segments.of(runs, ignored), Statistics.of(runs));
    }

    /** The words that only one text has, as a share of the words of both, 0 to 1. */
    public double changed() {
        return statistics.changed();
    }

    /** True when so much changed that marks are no help. */
    public boolean rewritten() {
        return changed() > REWRITTEN;
    }

    public boolean same() {
        return segments.stream().allMatch(s -> s.kind() == Kind.EQUAL);
    }
}
