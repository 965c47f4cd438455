package org.parley.analysis.weight.ahp;

import java.util.Arrays;
import java.util.List;
import org.parley.domain.InvalidValueException;

/**
 * How many times as important each criterion is as each other one. The matrix is reciprocal: what is said of i against j is
 * said of j against i the other way round.
 */
public final class Judgements {
    /** The scale that people answer on goes from 1 (equal) to this; finer judgements come from several people together. */
    public static final int SCALE = 9;

    /** How far typed reciprocals such as 0.333 may miss. */
    private static final double RECIPROCAL = 0.01;

    private final double[][] ratios;

    private Judgements(double[][] ratios) {
        this.ratios = ratios;
    }

    /**
     * @param matrix square, with 1 on the diagonal; of each pair, what stands above the diagonal counts
     * @throws InvalidValueException when it is empty, not square, not reciprocal, or holds what is no ratio
     */
    public static Judgements of(double[][] matrix) {
        int n = matrix.length;
        if (n == 0) {
            throw new InvalidValueException("judgements", "must be of at least one criterion");
        }
        var ratios = new double[n][n];
        for (int i = 0; i < n; i++) {
            if (matrix[i].length != n) {
                throw new InvalidValueException("judgements",
                        "must be as many for each criterion as there are criteria");
            }
            ratio(matrix[i][i]);
            same(matrix[i][i], 1, "of a criterion against itself must be 1");
            ratios[i][i] = 1;
            for (int j = i + 1; j < n; j++) {
                ratios[i][j] = ratio(matrix[i][j]);
                ratios[j][i] = 1 / ratios[i][j];
                same(ratio(matrix[j].length > i ? matrix[j][i] : Double.NaN), ratios[j][i], "must be reciprocal");
            }
        }
        return new Judgements(ratios);
    }

    /**
     * Several people as one: the geometric mean of each judgement, so that it does not matter which way round a question
     * was asked.
     *
     * @throws InvalidValueException on nobody and on people who judged different numbers of criteria
     */
    public static Judgements together(List<Judgements> people) {
        if (people.isEmpty()) {
            throw new InvalidValueException("people", "must be at least one");
        }
        int n = people.getFirst().criteria();
        var ratios = new double[n][n];
        for (Judgements person : people) {
            if (person.criteria() != n) {
                throw new InvalidValueException("people", "must judge the same criteria");
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    ratios[i][j] += Math.log(person.ratio(i, j)) / people.size();
                }
            }
        }
        for (double[] row : ratios) {
            Arrays.setAll(row, j -> Math.exp(row[j]));
        }
        return new Judgements(ratios);
    }

    public int criteria() {
        return ratios.length;
    }

    /** How many times as important the first criterion is as the second, above 0. */
    public double ratio(int first, int second) {
        return ratios[first][second];
    }

    /** The same but for one pair. */
    public Judgements with(int first, int second, double ratio) {
        double[][] changed = Arrays.stream(ratios).map(double[]::clone).toArray(double[][]::new);
        changed[first][second] = ratio(ratio);
        changed[second][first] = 1 / ratio;
        return new Judgements(changed);
    }

    double[][] matrix() {
        return Arrays.stream(ratios).map(double[]::clone).toArray(double[][]::new);
    }

    private static double ratio(double value) {
        if (!(value >= 1e-6 && value <= 1e6)) {
            throw new InvalidValueException("judgements", "must be between 0.000001 and 1000000, not " + value);
        }
        return value;
    }

    private static void same(double found, double wanted, String problem) {
        if (Math.abs(found / wanted - 1) > RECIPROCAL) {
            throw new InvalidValueException("judgements", problem + ", not " + found);
        }
    }
}
