package org.parley.analysis.frontier;

import org.jspecify.annotations.Nullable;

/** The efficient sums as a list: falling for the first party, rising for the second, no two alike in either. */
final class SparseLevel implements Level {
    /** Before any issue: one empty package. */
    static final SparseLevel EMPTY = new SparseLevel(new long[1], new long[1], null, null);

    private final long[] a;
    private final long[] b;
    private final @Nullable Trail trail;
    private final int @Nullable [] place;

    /** @param place where the trail knows each point; null when that is its index */
    SparseLevel(long[] a, long[] b, @Nullable Trail trail, int @Nullable [] place) {
        this.a = a;
        this.b = b;
        this.trail = trail;
        this.place = place;
    }

    long[] a() {
        return a;
    }

    long[] b() {
        return b;
    }

    @Nullable
    Trail trail() {
        return trail;
    }

    int size() {
        return a.length;
    }

    /** A package that is worth the point. */
    void read(int point, int[] choice) {
        Trail.read(trail, place == null ? point : place[point], choice);
    }

    /** Drops each point that a neighbour matches within the tolerance for one party and beats for the other. */
    SparseLevel distinct(long tolerance) {
        int[] kept = new int[size()];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            while (count > 0 && a[kept[count - 1]] - a[i] <= tolerance && b[i] - b[kept[count - 1]] > tolerance) {
                count--;
            }
            if (count == 0 || b[i] - b[kept[count - 1]] > tolerance) {
                kept[count++] = i;
            }
        }
        long[] keptA = new long[count];
        long[] keptB = new long[count];
        int[] keptPlace = new int[count];
        for (int i = 0; i < count; i++) {
            keptA[i] = a[kept[i]];
            keptB[i] = b[kept[i]];
            keptPlace[i] = place == null ? kept[i] : place[kept[i]];
        }
        return new SparseLevel(keptA, keptB, trail, keptPlace);
    }

    @Override
    public SparseLevel points() {
        return this;
    }

    @Override
    public Level merge(Efficient issue, Merging how) {
        Grid grid = how.grid();
        if (grid != null && how.slack() == 0 && DenseLevel.cheaper(this, issue, grid)) {
            return DenseLevel.of(this, grid).merge(issue, how);
        }
        return new SparseMerge(this, issue, how).level();
    }
}
