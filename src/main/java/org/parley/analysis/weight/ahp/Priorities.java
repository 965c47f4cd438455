package org.parley.analysis.weight.ahp;

import java.util.List;

/**
 * The weights that pairwise judgements amount to, and how far the judgements contradict each other.
 *
 * @param weights per criterion, 0 to 1, sum 1: the principal eigenvector of the judgements
 * @param lambda the principal eigenvalue: the number of criteria if all judgements fit each other, else more
 */
public record Priorities(List<Double> weights, double lambda) {
    /** Up to here judgements are held to be consistent enough (SPEC 4.1). */
    public static final double CONSISTENT = 0.10;

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

    public boolean consistent() {
        return consistencyRatio() <= CONSISTENT;
    }
}
