package org.parley.analysis.consensus;

import org.parley.analysis.number.Computed;

/** The traffic light of a weight round: the worst of three lights, one for each index (SPEC 4.2). */
public enum Light {
    /** W at least 0.70, largest distance at most 0.20 and S* at least 0.75. */
    GREEN(0.70, 0.20, 0.75),
    /** W at least 0.50, largest distance at most 0.30 and S* at least 0.625. */
    AMBER(0.50, 0.30, 0.625),
    /** Anything less. */
    RED(0, 1, 0);

    private final double order;
    private final double distance;
    private final double homogeneity;

    Light(double order, double distance, double homogeneity) {
        this.order = order;
        this.distance = distance;
        this.homogeneity = homogeneity;
    }

    /** The smallest W that gives this light. */
    public double leastOrder() {
        return order;
    }

    /** The largest distance that gives this light. */
    public double largestDistance() {
        return distance;
    }

    /** The smallest S* that gives this light. */
    public double leastHomogeneity() {
        return homogeneity;
    }

    /** What Kendall's W alone would give. */
    public static Light ofOrder(double w) {
        return Computed.atLeast(w, GREEN.order) ? GREEN : Computed.atLeast(w, AMBER.order) ? AMBER : RED;
    }

    /** What the largest distance alone would give. */
    public static Light ofDistance(double maxTv) {
        return Computed.atMost(maxTv, GREEN.distance) ? GREEN : Computed.atMost(maxTv, AMBER.distance) ? AMBER : RED;
    }

    /** What S* alone would give. */
    public static Light ofHomogeneity(double sStar) {
        boolean amber = Computed.atLeast(sStar, AMBER.homogeneity);
        return Computed.atLeast(sStar, GREEN.homogeneity) ? GREEN : amber ? AMBER : RED;
    }

    static Light of(double w, double maxTv, double sStar) {
        return ofOrder(w).orWorse(ofDistance(maxTv)).orWorse(ofHomogeneity(sStar));
    }

    private Light orWorse(Light other) {
        return other.compareTo(this) > 0 ? other : this;
    }
}
