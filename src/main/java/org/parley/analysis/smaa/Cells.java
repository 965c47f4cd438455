package org.parley.analysis.smaa;

import java.util.List;
import org.parley.analysis.random.RandomStream;

/** The values of a problem, laid out for the loops over draws. */
final class Cells {
    private final List<List<Measurement>> measurements;
    /** Per alternative and criterion; meaningless where {@link #open}. */
    private final double[][] values;
    private final boolean[][] open;
    private final double rounding;

    Cells(SmaaProblem problem) {
        measurements = problem.measurements();
        values = new double[problem.alternatives()][problem.criteria()];
        open = new boolean[problem.alternatives()][problem.criteria()];
        var unused = RandomStream.of(0, 0, 0);
        var drawn = new double[1];
        double largest = 1;
        for (int a = 0; a < values.length; a++) {
            for (int c = 0; c < values[a].length; c++) {
                Measurement measurement = measurements.get(a).get(c);
                measurement.draw(unused, drawn, 1);
                values[a][c] = drawn[0];
                open[a][c] = !measurement.certain();
                largest = Math.max(largest, measurement.magnitude());
            }
        }
        rounding = 1e-10 * largest;
    }

    int alternatives() {
        return values.length;
    }

    int criteria() {
        return values[0].length;
    }

    boolean open(int alternative, int criterion) {
        return open[alternative][criterion];
    }

    /** The value of a cell that is not {@link #open}. */
    double value(int alternative, int criterion) {
        return values[alternative][criterion];
    }

    void draw(int alternative, int criterion, RandomStream random, double[] target, int count) {
        measurements.get(alternative).get(criterion).draw(random, target, count);
    }

    /** Totals that differ by less are equal: the difference comes from rounding. */
    double rounding() {
        return rounding;
    }
}
