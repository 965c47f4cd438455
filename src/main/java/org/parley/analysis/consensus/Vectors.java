package org.parley.analysis.consensus;

/** Sums that every index needs. */
final class Vectors {
    private Vectors() {}

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Shannon entropy of weights that sum to 1, in nats. */
    static double entropy(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            if (weight > 0) {
                sum -= weight * Math.log(weight);
            }
        }
        return sum;
    }
}
