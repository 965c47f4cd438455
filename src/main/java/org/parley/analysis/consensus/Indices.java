package org.parley.analysis.consensus;

/**
 * How far at least two groups agree on at least two items; three indices, never one (SPEC 4.2).
 *
 * @param d Shannon beta diversity, 1 (all alike) and up
 * @param s homogeneity of the weights, up to 1
 * @param sStar homogeneity of the weights, AHP variant, up to 1
 * @param w Kendall's W, agreement on the order, 0 to 1
 * @param widest the pair at the largest distance, the first in group order
 * @param closest the pair at the smallest distance, the first in group order
 * @param meanTv mean distance of all pairs, 0 to 1
 */
public record Indices(
        double d,
        double s,
        double sStar,
        double w,
        GroupPair widest,
        GroupPair closest,
        double meanTv) {
    /** Largest distance between two groups, 0 to 1. */
    public double maxTv() {
        return widest.distance();
    }

    public Light light() {
        return Light.of(w, maxTv(), sStar);
    }

    public OrderAgreement orderAgreement() {
        return OrderAgreement.of(w);
    }

    public WeightHomogeneity homogeneity() {
        return WeightHomogeneity.of(sStar);
    }

    /** True when S* alone would call the agreement high although the groups hardly agree on the order. */
    public boolean flattered() {
        return homogeneity().compareTo(WeightHomogeneity.HIGH) >= 0 && orderAgreement() == OrderAgreement.WEAK;
    }
}
