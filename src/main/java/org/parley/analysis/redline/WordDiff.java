package org.parley.analysis.redline;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.analysis.redline.Segment.Kind;

/**
 * Two texts compared word by word.
 *
 * @param segments no two neighbours of the same kind, a deletion before the insertion that replaces it. The equal and the
 *     deleted ones joined are the old text, the equal and the inserted ones the new
 * @param changed words that only one text has, as a share of the words of both, 0 to 1
 */
public record WordDiff(List<Segment> segments, double changed) {
    /** From this share on, marks tell a reader less than the two texts side by side. */
    public static final double REWRITTEN = 0.6;

    /** Longer texts are not clauses any more, and comparing them would take seconds. */
    private static final int MOST_WORDS = 20_000;

    public WordDiff {
        segments = List.copyOf(segments);
    }

    public static WordDiff of(String old, String changed) {
        List<String> before = Words.split(old);
        List<String> after = Words.split(changed);
        List<Segment> segments = merged(folded(raw(before, after)));
        return new WordDiff(segments, share(segments, Words.count(before) + Words.count(after)));
    }

    /** True when so much changed that marks are no help. */
    public boolean rewritten() {
        return changed > REWRITTEN;
    }

    public boolean same() {
        return segments.stream().allMatch(s -> s.kind() == Kind.EQUAL);
    }

    private static List<Segment> raw(List<String> before, List<String> after) {
        var segments = new ArrayList<Segment>();
        int from = 0;
        int to = 0;
        for (Change change : changes(before, after)) {
            add(segments, Kind.EQUAL, before.subList(from, change.startOriginal));
            add(segments, Kind.DELETED, before.subList(change.startOriginal, change.endOriginal));
            add(segments, Kind.INSERTED, after.subList(change.startRevised, change.endRevised));
            from = change.endOriginal;
            to = change.endRevised;
        }
        add(segments, Kind.EQUAL, before.subList(from, before.size()));
        assert before.size() - from == after.size() - to;
        return segments;
    }

    private static List<Change> changes(List<String> before, List<String> after) {
        if (before.size() > MOST_WORDS || after.size() > MOST_WORDS) {
            return before.equals(after) ? List.of()
                    : List.of(new Change(
                            com.github.difflib.patch.DeltaType.CHANGE, 0, before.size(), 0, after.size()));
        }
        return new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null);
    }

    private static void add(List<Segment> segments, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            segments.add(new Segment(kind, String.join("", words)));
        }
    }

    /** Spaces and commas between two changes belong to the change: a reader sees one phrase replaced by another. */
    private static List<Segment> folded(List<Segment> segments) {
        var folded = new ArrayList<Segment>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean between = i > 0 && i < segments.size() - 1;
            if (segment.kind() == Kind.EQUAL && between && !Words.hasWord(segment.text())) {
                folded.add(new Segment(Kind.DELETED, segment.text()));
                folded.add(new Segment(Kind.INSERTED, segment.text()));
            } else {
                folded.add(segment);
            }
        }
        return folded;
    }

    /** Joins what is changed between two equal runs into one deletion and one insertion. */
    private static List<Segment> merged(List<Segment> segments) {
        var merged = new ArrayList<Segment>();
        int i = 0;
        while (i < segments.size()) {
            int start = i;
            boolean equal = segments.get(i).kind() == Kind.EQUAL;
            while (i < segments.size() && (segments.get(i).kind() == Kind.EQUAL) == equal) {
                i++;
            }
            List<Segment> run = segments.subList(start, i);
            for (Kind kind : Kind.values()) {
                join(merged, kind == Kind.INSERTED ? Kind.DELETED : kind == Kind.DELETED ? Kind.INSERTED : kind, run);
            }
        }
        return merged;
    }

    private static void join(List<Segment> merged, Kind kind, List<Segment> run) {
        String text = run.stream()
                .filter(s -> s.kind() == kind)
                .map(Segment::text)
                .reduce("", String::concat);
        if (!text.isEmpty()) {
            merged.add(new Segment(kind, text));
        }
    }

    private static double share(List<Segment> segments, long words) {
        Predicate<Segment> different = s -> s.kind() != Kind.EQUAL;
        long changed = segments.stream()
                .filter(different)
                .mapToLong(s -> Words.count(Words.split(s.text())))
                .sum();
        return words == 0 ? 0 : (double) changed / words;
    }
}
