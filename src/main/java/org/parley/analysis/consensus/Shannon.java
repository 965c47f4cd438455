package org.parley.analysis.consensus;

import java.util.List;

/** Homogeneity of weights from entropies (SPEC 4.2). */
final class Shannon {
    private Shannon() {}

    /** D = exp(entropy of the group weights - mean entropy of the groups), 1 when all are alike. */
    static double beta(List<Vote> votes, double[] groupWeights) {
        double mean = 0;
        for (Vote vote : votes) {
            mean += vote.lambda() * Vectors.entropy(vote.weights());
        }
        return Math.exp(Vectors.entropy(groupWeights) - mean);
    }

    /** @param m the smaller of items and groups, at least 2 */
    static double homogeneity(double d, int m) {
        return (1 / d - 1.0 / m) / (1 - 1.0 / m);
    }

    /** The variant of AHP group consensus, in which one item may get 9 times the weight of the others. */
    static double ahpHomogeneity(double d, int n) {
        double top = 9.0 / (n + 8);
        double rest = 1.0 / (n + 8);
        double least = -top * Math.log(top) - (n - 1) * rest * Math.log(rest);
        double c = Math.exp(least) / n;
        return (1 / d - c) / (1 - c);
    }
}
