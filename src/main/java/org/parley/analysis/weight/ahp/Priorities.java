package org.parley.analysis.weight.ahp;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The weights that pairwise judgements amount to, and how far the judgements contradict each other.
 *
 * @param weights per criterion, 0 to 1, sum 1: the principal eigenvector of the judgements
 * @param lambda the principal eigenvalue: the number of criteria if all judgements fit each other, else more
 */
public record Priorities(List<Double> weights, double lambda) {
    /** Up to here judgements are held to be consistent enough (SPEC 4.1). */
    public static final double CONSISTENT = 0.10;

    /** Saaty's random indices for 3 to 10 criteria. */
    private static final double[] RANDOM_INDEX = {0.57, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};

    public Priorities {
        weights = List.copyOf(weights);
    }

    public static Priorities of(Judgements judgements) {
        return Eigen.principal(judgements.matrix());
    }

    public double weight(int criterion) {
        return weights.get(criterion);
    }

    /** (lambda - n)/(n - 1), 0 and up; 0 for one or two criteria, which cannot contradict each other. */
    public double consistencyIndex() {
        int n = weights.size();
        return n < 3 ? 0 : (lambda - n) / (n - 1);
    }

    /**
     * How inconsistent the judgements are compared with random ones: 0 when they fit each other, about 1 when they could be
     * random. After Alonso and Lamata (2006): (lambda - n)/(2.7699 n - 4.3513 - n). 0 for one or two criteria.
     */
    public double consistencyRatio() {
        int n = weights.size();
        return n < 3 ? 0 : (lambda - n) / (2.7699 * n - 4.3513 - n);
    }

    /** The same by Saaty's own table, which ends at ten criteria. */
    public OptionalDouble saatyConsistencyRatio() {
        int n = weights.size();
        if (n < 3) {
            return OptionalDouble.of(0);
        }
        return n - 3 < RANDOM_INDEX.length
                ? OptionalDouble.of(consistencyIndex() / RANDOM_INDEX[n - 3])
                : OptionalDouble.empty();
    }

    public boolean consistent() {
        return consistencyRatio() <= CONSISTENT;
    }
}
