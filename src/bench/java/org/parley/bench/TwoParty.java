package org.parley.bench;

import java.util.Arrays;
import java.util.Random;
import org.parley.analysis.frontier.Instance;
import org.parley.analysis.frontier.Point;

/** Two-party instances from a seed, by kind. */
public enum TwoParty {
    /** Any utilities for either side, 12 decimals. */
    RANDOM,
    /** What is better for one is worse for the other, 12 decimals. */
    OPPOSED,
    /** As {@link #OPPOSED} on the grid of weights in per mille by scores of 0 to 100. */
    GRID,
    /** On that grid with the same weights, where what one gains the other loses: every package is efficient. */
    CONSTANT_SUM;

    private static final double FINE = 1e12;
    private static final int PER_MILLE = 1000;

    Instance instance(int issues, int options, long seed) {
        var random = new Random(seed);
        double[] weightsA = weights(random, issues);
        double[] weightsB = this == CONSTANT_SUM ? weightsA : weights(random, issues);
        long[][] a = new long[issues][];
        long[][] b = new long[issues][];
        for (int i = 0; i < issues; i++) {
            double[] scoresA = scores(random, options);
            double[] scoresB = this == CONSTANT_SUM ? complement(scoresA) : scores(random, options);
            if (this == RANDOM) {
                shuffle(random, scoresA);
                shuffle(random, scoresB);
            }
            if (this == OPPOSED || this == GRID) {
                Arrays.sort(scoresA);
                Arrays.sort(scoresB);
                reverse(scoresB);
            }
            a[i] = utilities(weightsA[i], scoresA);
            b[i] = utilities(weightsB[i], scoresB);
        }
        return Instance.of(a, b);
    }

    /** 30% of what each party can have at most. */
    Point reservation() {
        long unit = fine() ? (long) FINE : PER_MILLE * 100L;
        return new Point(unit * 3 / 10, unit * 3 / 10);
    }

    private boolean fine() {
        return this == RANDOM || this == OPPOSED;
    }

    private long[] utilities(double weight, double[] scores) {
        return Arrays.stream(scores)
                .mapToLong(s -> fine()
                        ? Math.round(weight * s * FINE)
                        : Math.round(weight * PER_MILLE) * Math.round(s * 100))
                .toArray();
    }

    /** Uniform among all that sum to 1. */
    private static double[] weights(Random random, int issues) {
        double[] weights = random.doubles(issues).map(u -> -Math.log(1 - u)).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    /** In whole percent, the best option 1 and the worst 0. */
    private static double[] scores(Random random, int options) {
        double[] scores = random.ints(options, 1, 100).mapToDouble(s -> s / 100.0).toArray();
        scores[0] = 0;
        scores[options - 1] = 1;
        return scores;
    }

    private static double[] complement(double[] scores) {
        return Arrays.stream(scores).map(s -> 1 - s).toArray();
    }

    /** Without it the last option would be the best one for both, and the only efficient one. */
    private static void shuffle(Random random, double[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = kept;
        }
    }

    private static void reverse(double[] numbers) {
        for (int i = 0; i < numbers.length / 2; i++) {
            double kept = numbers[i];
            numbers[i] = numbers[numbers.length - 1 - i];
            numbers[numbers.length - 1 - i] = kept;
        }
    }
}
