package org.parley.analysis.frontier;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sums as a table: one cell per sum of the first party, with the second party's largest. Faster than a list where
 * most cells are taken, because the merge is a plain loop over numbers that lie side by side.
 */
final class DenseLevel implements Level {
    private static final int UNREACHED = Integer.MIN_VALUE / 2;
    /** How many cells a dense merge goes through in the time that a sparse one takes for a point; measured. */
    private static final int CELLS_PER_POINT = 16;
    /** Below this a list is fast, and issues to come may spread its points too thin for a table. */
    private static final int FEW = 512;

    private final Grid grid;
    private final int[] best;
    private final long leastA;
    private final long leastB;
    private final @Nullable Trail trail;
    private final int @Nullable [] cells;

    /**
     * @param best per cell the second party's largest sum above its least one, shifted left by the grid's shift; below 0
     *     where no package leads
     * @param leastA the sum of the first cell
     * @param leastB the sum that {@code best} counts from
     * @param cells where the points of a sparse level went, rising; null after a merge
     */
    private DenseLevel(Grid grid, int[] best, long leastA, long leastB, @Nullable Trail trail, int @Nullable [] cells) {
        this.grid = grid;
        this.best = best;
        this.leastA = leastA;
        this.leastB = leastB;
        this.trail = trail;
        this.cells = cells;
    }

    static boolean cheaper(SparseLevel level, Efficient issue, Grid grid) {
        long cells = (level.a()[0] - level.a()[level.size() - 1] + issue.spreadA()) / grid.grain();
        return level.size() >= FEW && cells < (long) CELLS_PER_POINT * level.size();
    }

    static DenseLevel of(SparseLevel level, Grid grid) {
        int size = level.size();
        long leastA = level.a()[size - 1];
        long leastB = level.b()[0];
        int[] best = new int[grid.cells(level.a()[0] - leastA) + 1];
        Arrays.fill(best, UNREACHED);
        int[] cells = new int[size];
        for (int i = 0; i < size; i++) {
            int cell = grid.cells(level.a()[i] - leastA);
            best[cell] = (int) (level.b()[i] - leastB) << grid.shift();
            cells[size - 1 - i] = cell;
        }
        return new DenseLevel(grid, best, leastA, leastB, level.trail(), cells);
    }

    @Override
    public Level merge(Efficient issue, Merging how) {
        long lowA = issue.a()[issue.size() - 1];
        long lowB = issue.b()[0];
        int[] width = new int[issue.size()];
        int[] next = new int[best.length + grid.cells(issue.spreadA())];
        Arrays.fill(next, UNREACHED);
        int[] moved = new int[next.length];
        for (int o = 0; o < issue.size(); o++) {
            width[o] = grid.cells(issue.a()[o] - lowA);
            System.arraycopy(best, 0, moved, width[o], best.length);
            int code = (int) (issue.b()[o] - lowB) << grid.shift() | o;
            raise(next, moved, code, width[o], width[o] + best.length);
        }
        var trail = new Trail.Dense(this.trail, issue, options(next), width, cells);
        return new DenseLevel(grid, next, leastA + lowA, leastB + lowB, trail, null);
    }

    private static void raise(int[] next, int[] moved, int code, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            next[cell] = Math.max(next[cell], moved[cell] + code);
        }
    }

    private byte[] options(int[] next) {
        int mask = (1 << grid.shift()) - 1;
        byte[] option = new byte[next.length];
        for (int cell = 0; cell < next.length; cell++) {
            option[cell] = (byte) (next[cell] & mask);
            next[cell] &= ~mask;
        }
        return option;
    }

    @Override
    public SparseLevel points() {
        int[] place = new int[best.length];
        int size = 0;
        int highest = -1;
        for (int cell = best.length - 1; cell >= 0; cell--) {
            if (best[cell] > highest) {
                highest = best[cell];
                place[size++] = cell;
            }
        }
        long[] a = new long[size];
        long[] b = new long[size];
        for (int i = 0; i < size; i++) {
            a[i] = leastA + place[i] * grid.grain();
            b[i] = leastB + (best[place[i]] >> grid.shift());
        }
        return new SparseLevel(a, b, trail, Arrays.copyOf(place, size));
    }
}
