package org.parley.analysis.weight.ahp;

import java.util.Optional;

/**
 * The one judgement that is worth asking again.
 *
 * @param first criterion, above which {@code second} stands in the matrix
 * @param judged how many times as important the first was said to be as the second
 * @param fitting what would fit the other judgements best, on the scale of 1/9 to 9
 * @param consistencyRatio with that in place
 */
public record Repair(int first, int second, double judged, double fitting, double consistencyRatio) {
    /**
     * The judgement whose change lowers the consistency ratio most; empty when no change lowers it. What fits best is found
     * by leaving the judgement out (Harker, Mathematical Modelling 9, 1987) and read off the weights of all others.
     */
    public static Optional<Repair> of(Judgements judgements) {
        double ratio = Priorities.of(judgements).consistencyRatio();
        Repair best = null;
        for (int i = 0; i < judgements.criteria(); i++) {
            for (int j = i + 1; j < judgements.criteria(); j++) {
                double fitting = onScale(withoutJudgement(judgements, i, j));
                double repaired = Priorities.of(judgements.with(i, j, fitting)).consistencyRatio();
                if (repaired < (best == null ? ratio - 1e-9 : best.consistencyRatio)) {
                    best = new Repair(i, j, judgements.ratio(i, j), fitting, repaired);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What all other judgements say of the pair. */
    private static double withoutJudgement(Judgements judgements, int i, int j) {
        double[][] matrix = judgements.matrix();
        matrix[i][j] = 0;
        matrix[j][i] = 0;
        matrix[i][i] = 2;
        matrix[j][j] = 2;
        Priorities others = Eigen.principal(matrix);
        return others.weight(i) / others.weight(j);
    }

    /** The nearest of 1/9, 1/8, ..., 1, ..., 8, 9. */
    private static double onScale(double ratio) {
        if (ratio < 1) {
            return 1 / onScale(1 / ratio);
        }
        double lower = Math.min(Judgements.SCALE, Math.floor(ratio));
        double upper = Math.min(Judgements.SCALE, lower + 1);
        return ratio * ratio < lower * upper ? lower : upper;
    }
}
