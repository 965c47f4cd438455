package org.parley.documents.align;

import java.util.Arrays;
import org.parley.documents.StopSignal;

/**
 * The pairing of rows and columns whose gains add up to most, exactly: shortest augmenting paths with potentials, also
 * known as the Hungarian method.
 *
 * @see <a href="https://doi.org/10.1007/BF02278710">Jonker and Volgenant, A shortest augmenting path algorithm for dense
 *     and sparse linear assignment problems, Computing 38 (1987)</a>
 */
final class Assignment {
    private static final int NONE = -1;

    private Assignment() {}

    /**
     * @param gain by row and column; a pair without gain is not made
     * @return the column of each row, or -1
     */
    static int[] best(double[][] gain, StopSignal signal) {
        int rows = gain.length;
        int columns = rows == 0 ? 0 : gain[0].length;
        if (rows <= columns) {
            return useful(gain, shortestPaths(gain, rows, columns, signal));
        }
        var turned = new double[columns][rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                turned[c][r] = gain[r][c];
            }
        }
        int[] rowOf = shortestPaths(turned, columns, rows, signal);
        var columnOf = new int[rows];
        Arrays.fill(columnOf, NONE);
        for (int c = 0; c < columns; c++) {
            columnOf[rowOf[c]] = c;
        }
        return useful(gain, columnOf);
    }

    private static int[] useful(double[][] gain, int[] columnOf) {
        for (int r = 0; r < columnOf.length; r++) {
            if (columnOf[r] != NONE && gain[r][columnOf[r]] <= 0) {
                columnOf[r] = NONE;
            }
        }
        return columnOf;
    }

    /** Needs no more rows than columns. Index {@code columns} stands for the row that is being placed. */
    private static int[] shortestPaths(double[][] gain, int rows, int columns, StopSignal signal) {
        var rowPrice = new double[rows];
        var columnPrice = new double[columns + 1];
        var rowOf = new int[columns + 1];
        Arrays.fill(rowOf, NONE);
        for (int row = 0; row < rows; row++) {
            rowOf[columns] = row;
            var distance = new double[columns + 1];
            Arrays.fill(distance, 0, columns, Double.POSITIVE_INFINITY);
            var from = new int[columns];
            var reached = new boolean[columns + 1];
            int at = columns;
            while (rowOf[at] != NONE) {
                signal.check();
                reached[at] = true;
                double[] gains = gain[rowOf[at]];
                double behind = distance[at] - rowPrice[rowOf[at]];
                int next = NONE;
                double nearest = Double.POSITIVE_INFINITY;
                for (int c = 0; c < columns; c++) {
                    if (!reached[c]) {
                        double through = behind - Math.max(0, gains[c]) - columnPrice[c];
                        if (through < distance[c]) {
                            distance[c] = through;
                            from[c] = at;
                        }
                        if (distance[c] < nearest) {
                            nearest = distance[c];
                            next = c;
                        }
                    }
                }
                at = next;
            }
            for (int c = 0; c <= columns; c++) {
                if (reached[c]) {
                    rowPrice[rowOf[c]] += distance[at] - distance[c];
                    columnPrice[c] -= distance[at] - distance[c];
                }
            }
            while (at != columns) {
                rowOf[at] = rowOf[from[at]];
                at = from[at];
            }
        }
        var columnOf = new int[rows];
        for (int c = 0; c < columns; c++) {
            if (rowOf[c] != NONE) {
                columnOf[rowOf[c]] = c;
            }
        }
        return columnOf;
    }
}
