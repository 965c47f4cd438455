package org.parley.documents.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.documents.redline.Segment.Kind;

/** Turns runs of words into text to show. */
final class Segments {
    private Segments() {}

    /** Where spaces do not count, the space behind a replaced word is none of the change. */
    static List<Segment> of(List<Run> runs, Set<Ignore> ignored) {
        var segments = new ArrayList<>(runs.stream().map(Run::segment).toList());
        if (ignored.contains(Ignore.WHITESPACE)) {
            for (int i = segments.size() - 2; i >= 0; i--) {
                if (replaces(segments, i)) {
                    takeOutSpace(segments, i);
                }
            }
        }
        return List.copyOf(segments);
    }

    private static boolean replaces(List<Segment> segments, int at) {
        Segment old = segments.get(at);
        Segment fresh = segments.get(at + 1);
        return old.kind() == Kind.DELETED
                && fresh.kind() == Kind.INSERTED
                && !old.moved()
                && !fresh.moved()
                && endsInSpace(old)
                && endsInSpace(fresh);
    }

    private static boolean endsInSpace(Segment segment) {
        String stripped = segment.text().stripTrailing();
        return !stripped.isEmpty() && stripped.length() < segment.text().length();
    }

    private static void takeOutSpace(List<Segment> segments, int at) {
        String old = segments.get(at).text();
        String fresh = segments.get(at + 1).text();
        String word = old.stripTrailing();
        String newWord = fresh.stripTrailing();
        segments.set(at, new Segment(Kind.DELETED, word));
        segments.set(at + 1, new Segment(Kind.INSERTED, newWord));
        String space = old.substring(word.length());
        String newSpace = fresh.substring(newWord.length());
        int next = at + 2;
        if (next < segments.size() && segments.get(next).kind() == Kind.EQUAL) {
            Segment equal = segments.get(next);
            segments.set(next, new Segment(Kind.EQUAL, space + equal.old(), newSpace + equal.text(), 0));
        } else {
            segments.add(next, new Segment(Kind.EQUAL, space, newSpace, 0));
        }
    }
}
