package org.parley.documents.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.documents.StopSignal;
import org.parley.documents.redline.Segment.Kind;
import org.parley.documents.redline.Words.Token;

/** Compares two texts that are words already. */
final class Runs {
    /** A word counts for more than what stands between words, so that no word is given up for a space. */
    private static final int WORD = 4;

    private static final int MARK = 1;

    /** Unchanged words up to so many between two changes at least as long are part of one change. */
    private static final int ISLAND = 3;

    private Runs() {}

    /** No two neighbours of a kind; a deletion stands before the insertion that replaces it. */
    static List<Run> of(List<Token> old, List<Token> fresh, StopSignal signal) {
        var ids = new HashMap<String, Integer>();
        int[] a = symbols(old, ids);
        int[] b = symbols(fresh, ids);
        var weights = new int[ids.size()];
        weigh(old, a, weights);
        weigh(fresh, b, weights);
        return readable(runs(old, fresh, CommonSequence.of(a, b, weights, signal)));
    }

    private static int[] symbols(List<Token> tokens, Map<String, Integer> ids) {
        var symbols = new int[tokens.size()];
        for (int i = 0; i < symbols.length; i++) {
            Integer known = ids.putIfAbsent(tokens.get(i).key(), ids.size());
            symbols[i] = known == null ? ids.size() - 1 : known;
        }
        return symbols;
    }

    private static void weigh(List<Token> tokens, int[] symbols, int[] weights) {
        for (int i = 0; i < symbols.length; i++) {
            weights[symbols[i]] = tokens.get(i).word() ? WORD : MARK;
        }
    }

    /** @param partner place in the new words of each old one, ascending, or below 0 */
    static List<Run> runs(List<Token> old, List<Token> fresh, int[] partner) {
        var runs = new ArrayList<Run>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            int startOld = i;
            int startFresh = j;
            while (i < old.size() && partner[i] == j) {
                i++;
                j++;
            }
            add(runs, Run.equal(old.subList(startOld, i), fresh.subList(startFresh, j)));
            int lost = i;
            while (i < old.size() && partner[i] < 0) {
                i++;
            }
            add(runs, Run.deleted(old.subList(lost, i)));
            int next = i < old.size() ? partner[i] : fresh.size();
            add(runs, Run.inserted(fresh.subList(j, next)));
            j = next;
        }
        return runs;
    }

    private static void add(List<Run> runs, Run run) {
        if (!run.shown().isEmpty()) {
            runs.add(run);
        }
    }

    /** A reader sees one phrase replaced by another and not every word of the two that happens to be the same. */
    private static List<Run> readable(List<Run> runs) {
        List<Run> readable = runs;
        int before;
        do {
            before = readable.size();
            readable = merged(withoutIslands(readable));
        } while (readable.size() < before);
        return readable;
    }

    private static List<Run> withoutIslands(List<Run> runs) {
        var kept = new ArrayList<Run>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.kind() == Kind.EQUAL && i > 0 && i < runs.size() - 1 && island(runs, i)) {
                kept.add(Run.deleted(run.old()));
                kept.add(Run.inserted(run.fresh()));
            } else {
                kept.add(run);
            }
        }
        return kept;
    }

    private static boolean island(List<Run> runs, int at) {
        int words = runs.get(at).words();
        return words == 0
                || (words <= ISLAND && words <= change(runs, at - 1, -1) && words <= change(runs, at + 1, 1));
    }

    /** Words that were replaced, or that replaced them if they are more, next to an equal run. */
    private static int change(List<Run> runs, int at, int step) {
        int most = 0;
        for (int i = at; i >= 0 && i < runs.size() && runs.get(i).kind() != Kind.EQUAL; i += step) {
            most = Math.max(most, runs.get(i).words());
        }
        return most;
    }

    /** Joins what is changed between two equal runs into one deletion and one insertion. */
    private static List<Run> merged(List<Run> runs) {
        var merged = new ArrayList<Run>();
        int i = 0;
        while (i < runs.size()) {
            var old = new ArrayList<Token>();
            var fresh = new ArrayList<Token>();
            boolean equal = runs.get(i).kind() == Kind.EQUAL;
            while (i < runs.size() && (runs.get(i).kind() == Kind.EQUAL) == equal) {
                old.addAll(runs.get(i).old());
                fresh.addAll(runs.get(i).fresh());
                i++;
            }
            if (equal) {
                merged.add(Run.equal(old, fresh));
            } else {
                add(merged, Run.deleted(old));
                add(merged, Run.inserted(fresh));
            }
        }
        return merged;
    }
}
