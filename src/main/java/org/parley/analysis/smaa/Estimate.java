package org.parley.analysis.smaa;

/**
 * A figure with its Monte-Carlo standard error: had other random numbers been drawn, two in three results would lie within
 * one standard error of the true figure and nineteen in twenty within two.
 *
 * @param standardError 0 when the figure is exact, and when it is 0 or 1 in every draw
 */
public record Estimate(double value, double standardError) {
    /** A share of independent draws. */
    static Estimate share(long hits, long draws) {
        double share = (double) hits / draws;
        return new Estimate(share, Math.sqrt(share * (1 - share) / draws));
    }

    /**
     * The mean of independent draws between 0 and 1. A single draw says nothing of its spread and is given the largest one
     * that its mean allows.
     */
    static Estimate mean(double sum, double squares, long draws) {
        double mean = sum / draws;
        double variance = draws == 1
                ? mean * (1 - mean)
                : Math.max(0, squares / draws - mean * mean) * draws / (draws - 1);
        return new Estimate(mean, Math.sqrt(variance / draws));
    }

    static Estimate exact(double value) {
        return new Estimate(value, 0);
    }
}
