package org.parley.analysis.weight.ahp;

import java.util.Arrays;

/** The principal eigenvector of a matrix without negative entries, by the power method. */
final class Eigen {
    private static final int MOST_STEPS = 100_000;
    private static final double SAME = 1e-15;

    private Eigen() {}

    static Priorities principal(double[][] matrix) {
        int n = matrix.length;
        var vector = new double[n];
        Arrays.fill(vector, 1.0 / n);
        double lambda = n;
        boolean moving = true;
        for (int step = 0; moving && step < MOST_STEPS; step++) {
            var next = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[i] += matrix[i][j] * vector[j];
                }
            }
            lambda = Arrays.stream(next).sum();
            moving = false;
            for (int i = 0; i < n; i++) {
                next[i] /= lambda;
                moving |= Math.abs(next[i] - vector[i]) > SAME * next[i];
            }
            vector = next;
        }
        // A consistent matrix has n, and none has less; rounding may say otherwise.
        return new Priorities(Arrays.stream(vector).boxed().toList(), Math.max(lambda, n));
    }
}
