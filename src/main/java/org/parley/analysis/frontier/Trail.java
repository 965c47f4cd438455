package org.parley.analysis.frontier;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How the sums of one issue's merge came about, so that packages can be read back without keeping them.
 *
 * <p>A place is the index of a point in a sparse level, or the cell of a dense one.
 */
abstract sealed class Trail {
    private final @Nullable Trail before;
    private final Efficient issue;

    Trail(@Nullable Trail before, Efficient issue) {
        this.before = before;
        this.issue = issue;
    }

    /** Writes the options that lead to a place of the last level into {@code choice}. */
    static void read(@Nullable Trail last, int place, int[] choice) {
        int at = place;
        for (Trail trail = last; trail != null; trail = trail.before) {
            int option = trail.option(at);
            choice[trail.issue.issue()] = trail.issue.index()[option];
            at = trail.before(at, option);
        }
    }

    /** Which of the issue's efficient options was taken. */
    abstract int option(int place);

    /** The place in the level before. */
    abstract int before(int place, int option);

    /** Links from point to point. */
    static final class Sparse extends Trail {
        private final int[] from;
        private final char[] option;

        Sparse(@Nullable Trail before, Efficient issue, int[] from, char[] option) {
            super(before, issue);
            this.from = from;
            this.option = option;
        }

        @Override
        int option(int place) {
            return option[place];
        }

        @Override
        int before(int place, int taken) {
            return from[place];
        }
    }

    /** Options per cell; the cell before follows from how far the option moves the first party's sum. */
    static final class Dense extends Trail {
        private final byte[] option;
        private final int[] width;
        private final int @Nullable [] cells;

        /**
         * @param width cells per option
         * @param cells where the points of the level before are, rising, when that level was sparse
         */
        Dense(@Nullable Trail before, Efficient issue, byte[] option, int[] width, int @Nullable [] cells) {
            super(before, issue);
            this.option = option;
            this.width = width;
            this.cells = cells;
        }

        @Override
        int option(int place) {
            return option[place];
        }

        @Override
        int before(int place, int taken) {
            int cell = place - width[taken];
            return cells == null ? cell : cells.length - 1 - Arrays.binarySearch(cells, cell);
        }
    }
}
