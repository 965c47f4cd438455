package org.parley.documents.align;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which pairs left their place. What moved is the lesser part of the text: the rest stays where it is. */
final class Moves {
    private Moves() {}

    /**
     * @param right places on the right, in the order of the left
     * @param weights how much text each stands for, above 0
     * @return which are out of order
     */
    static BitSet of(List<Integer> right, List<Integer> weights) {
        int n = right.size();
        var heaviest = new long[n];
        var before = new int[n];
        int last = -1;
        var best = new Best(right.stream().mapToInt(place -> place).max().orElse(0) + 1);
        for (int i = 0; i < n; i++) {
            before[i] = best.below(right.get(i), heaviest);
            heaviest[i] = weights.get(i) + (before[i] < 0 ? 0 : heaviest[before[i]]);
            best.add(right.get(i), i, heaviest);
            if (last < 0 || heaviest[i] > heaviest[last]) {
                last = i;
            }
        }
        var moved = new BitSet(n);
        moved.set(0, n);
        for (int i = last; i >= 0; i = before[i]) {
            moved.clear(i);
        }
        return moved;
    }

    /** The heaviest row that ends on the right before a place, of equal ones the first: a Fenwick tree of maxima. */
    private static final class Best {
        private final int[] rows;

        Best(int places) {
            rows = new int[places + 1];
            Arrays.fill(rows, -1);
        }

        void add(int place, int row, long[] heaviest) {
            for (int at = place + 1; at < rows.length; at += at & -at) {
                rows[at] = heavier(rows[at], row, heaviest);
            }
        }

        /** -1 when there is none. */
        int below(int place, long[] heaviest) {
            int best = -1;
            for (int at = place; at > 0; at -= at & -at) {
                best = heavier(best, rows[at], heaviest);
            }
            return best;
        }

        private static int heavier(int a, int b, long[] heaviest) {
            if (a < 0 || b < 0) {
                return Math.max(a, b);
            }
            return heaviest[a] == heaviest[b] ? Math.min(a, b) : heaviest[a] > heaviest[b] ? a : b;
        }
    }
}
