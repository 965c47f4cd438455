package org.parley.documents.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.parley.documents.StopSignal;

/**
 * What two sequences have in common, in order. What is short is compared exactly (heaviest common subsequence); what is
 * long is first cut where both have a word that neither repeats (patience diff). So the time stays in proportion to the
 * length wherever two long texts have anything to do with each other, and nothing ever depends on a clock.
 */
final class CommonSequence {
    /** Up to so many pairs of places a table is filled at once. */
    private static final long SHORT = 250_000;

    /** The most that is worth filling where no unique word helps. Beyond, nothing is in common. */
    private static final long MOST = 4_000_000;

    private static final int NONE = -1;

    private final int[] a;
    private final int[] b;
    private final int[] weights;
    private final int[] partner;
    private final Deque<Region> open = new ArrayDeque<>();
    private final int[] timesA;
    private final int[] timesB;
    private final int[] placeB;

    private CommonSequence(int[] a, int[] b, int[] weights) {
        this.a = a;
        this.b = b;
        this.weights = weights;
        this.partner = new int[a.length];
        this.timesA = new int[weights.length];
        this.timesB = new int[weights.length];
        this.placeB = new int[weights.length];
        Arrays.fill(partner, NONE);
    }

    /** From inclusive, to exclusive. */
    private record Region(int fromA, int toA, int fromB, int toB) {
        long cells() {
            return (long) (toA - fromA) * (toB - fromB);
        }
    }

    /** A place in the first sequence and its counterpart in the second. */
    private record Anchor(int a, int b) {}

    /**
     * @param weights of each symbol that occurs in the sequences, above 0; the heavier, the more it matters to keep it
     * @return for every place in the first sequence its counterpart in the second, in ascending order, or -1
     */
    static int[] of(int[] a, int[] b, int[] weights, StopSignal signal) {
        var common = new CommonSequence(a, b, weights);
        common.open.push(new Region(0, a.length, 0, b.length));
        while (!common.open.isEmpty()) {
            signal.check();
            common.solve(common.trimmed(common.open.pop()));
        }
        return common.partner;
    }

    /** Without what both begin and end with. */
    private Region trimmed(Region r) {
        int fromA = r.fromA();
        int fromB = r.fromB();
        int toA = r.toA();
        int toB = r.toB();
        while (fromA < toA && fromB < toB && a[fromA] == b[fromB]) {
            partner[fromA++] = fromB++;
        }
        while (fromA < toA && fromB < toB && a[toA - 1] == b[toB - 1]) {
            partner[--toA] = --toB;
        }
        return new Region(fromA, toA, fromB, toB);
    }

    private void solve(Region r) {
        if (r.cells() == 0) {
            return;
        }
        if (r.cells() <= SHORT) {
            exactly(r);
            return;
        }
        List<Anchor> anchors = anchors(r);
        if (!anchors.isEmpty()) {
            cut(r, anchors);
        } else if (r.cells() <= MOST) {
            exactly(r);
        }
    }

    private void cut(Region r, List<Anchor> anchors) {
        int fromA = r.fromA();
        int fromB = r.fromB();
        for (Anchor anchor : anchors) {
            partner[anchor.a()] = anchor.b();
            open.push(new Region(fromA, anchor.a(), fromB, anchor.b()));
            fromA = anchor.a() + 1;
            fromB = anchor.b() + 1;
        }
        open.push(new Region(fromA, r.toA(), fromB, r.toB()));
    }

    /** Most of what stands once on either side, in an order that both have. */
    private List<Anchor> anchors(Region r) {
        for (int j = r.fromB(); j < r.toB(); j++) {
            timesB[b[j]]++;
            placeB[b[j]] = j;
        }
        for (int i = r.fromA(); i < r.toA(); i++) {
            timesA[a[i]]++;
        }
        var unique = new ArrayList<Anchor>();
        for (int i = r.fromA(); i < r.toA(); i++) {
            if (timesA[a[i]] == 1 && timesB[a[i]] == 1) {
                unique.add(new Anchor(i, placeB[a[i]]));
            }
        }
        for (int i = r.fromA(); i < r.toA(); i++) {
            timesA[a[i]] = 0;
        }
        for (int j = r.fromB(); j < r.toB(); j++) {
            timesB[b[j]] = 0;
        }
        return ascending(unique);
    }

    /** The longest part in which the second places ascend as well, by piles of patience. */
    private static List<Anchor> ascending(List<Anchor> anchors) {
        var before = new int[anchors.size()];
        var top = new int[anchors.size()];
        int piles = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (anchors.get(top[middle]).b() < anchors.get(i).b()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? NONE : top[low - 1];
            top[low] = i;
            piles = Math.max(piles, low + 1);
        }
        var longest = new Anchor[piles];
        int at = piles == 0 ? NONE : top[piles - 1];
        for (int i = piles - 1; i >= 0; i--) {
            longest[i] = anchors.get(at);
            at = before[at];
        }
        return List.of(longest);
    }

    private void exactly(Region r) {
        int n = r.toA() - r.fromA();
        int m = r.toB() - r.fromB();
        var best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            int symbol = a[r.fromA() + i];
            int weight = weights[symbol];
            int[] row = best[i];
            int[] below = best[i + 1];
            for (int j = m - 1; j >= 0; j--) {
                row[j] = symbol == b[r.fromB() + j]
                        ? Math.max(weight + below[j + 1], Math.max(below[j], row[j + 1]))
                        : Math.max(below[j], row[j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            int symbol = a[r.fromA() + i];
            if (symbol == b[r.fromB() + j] && best[i][j] == weights[symbol] + best[i + 1][j + 1]) {
                partner[r.fromA() + i++] = r.fromB() + j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
