package org.parley.analysis.frontier;

import java.util.Arrays;

/** Adds the options of one issue to a list of efficient sums: one sorted copy per option, merged and swept once. */
final class SparseMerge {
    private static final long NONE = Long.MIN_VALUE;

    private final SparseLevel from;
    private final Efficient issue;
    private final Merging how;

    private long[] a;
    private long[] b;
    private int[] source;
    private char[] option;
    private int size;

    SparseMerge(SparseLevel from, Efficient issue, Merging how) {
        this.from = from;
        this.issue = issue;
        this.how = how;
        int guess = Math.min(how.limit(), Math.max(16, 2 * from.size()));
        a = new long[guess];
        b = new long[guess];
        source = new int[guess];
        option = new char[guess];
    }

    SparseLevel level() {
        sweep();
        if (how.slack() > 0) {
            thin();
        }
        var trail = new Trail.Sparse(
                from.trail(), issue, Arrays.copyOf(source, size), Arrays.copyOf(option, size));
        return new SparseLevel(Arrays.copyOf(a, size), Arrays.copyOf(b, size), trail, null);
    }

    private void sweep() {
        int options = issue.size();
        long[] fromA = from.a();
        long[] fromB = from.b();
        int[] at = new int[options];
        long[] head = new long[options];
        for (int o = 0; o < options; o++) {
            head[o] = fromA[0] + issue.a()[o];
        }
        long best = NONE;
        Cut cut = how.cut();
        while (true) {
            int next = 0;
            long nextA = head[0];
            for (int o = 1; o < options; o++) {
                if (head[o] > nextA) {
                    nextA = head[o];
                    next = o;
                }
            }
            if (nextA == NONE) {
                return;
            }
            long nextB = fromB[at[next]] + issue.b()[next];
            int place;
            if (nextB > best) {
                if (cut == null || cut.keeps(nextA, nextB)) {
                    add(nextA, nextB, at[next], next);
                }
                best = nextB;
                place = at[next] + 1;
            } else {
                place = firstAbove(fromB, at[next] + 1, best - issue.b()[next]);
            }
            at[next] = place;
            head[next] = place < fromA.length ? fromA[place] + issue.a()[next] : NONE;
        }
    }

    /** The first place from {@code start} on whose value is above {@code bound}, by doubling steps. */
    private static int firstAbove(long[] rising, int start, long bound) {
        int low = start;
        int step = 1;
        while (low < rising.length && rising[Math.min(low + step, rising.length) - 1] <= bound) {
            low = Math.min(low + step, rising.length);
            step *= 2;
        }
        int high = Math.min(low + step, rising.length);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] <= bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(long sumA, long sumB, int place, int taken) {
        int index = size > 0 && a[size - 1] == sumA ? size - 1 : size;
        if (index == a.length) {
            grow();
        }
        a[index] = sumA;
        b[index] = sumB;
        source[index] = place;
        option[index] = (char) taken;
        size = index + 1;
    }

    private void grow() {
        if (size >= how.limit()) {
            throw new FrontierTooLargeException(issue.issue(), how.limit());
        }
        int length = Math.min(how.limit(), 2 * size);
        a = Arrays.copyOf(a, length);
        b = Arrays.copyOf(b, length);
        source = Arrays.copyOf(source, length);
        option = Arrays.copyOf(option, length);
    }

    /** From the second party's best on, drops what the point kept before replaces within the slack. */
    private void thin() {
        int kept = size;
        long anchor = NONE;
        for (int i = size - 1; i >= 0; i--) {
            if (anchor == NONE || a[i] - anchor > how.slack()) {
                kept--;
                anchor = a[i];
                a[kept] = a[i];
                b[kept] = b[i];
                source[kept] = source[i];
                option[kept] = option[i];
            }
        }
        size -= kept;
        System.arraycopy(a, kept, a, 0, size);
        System.arraycopy(b, kept, b, 0, size);
        System.arraycopy(source, kept, source, 0, size);
        System.arraycopy(option, kept, option, 0, size);
    }
}
