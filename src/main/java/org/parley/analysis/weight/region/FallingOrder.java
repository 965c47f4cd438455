package org.parley.analysis.weight.region;

import java.util.stream.IntStream;

/** The weights of a moment in falling order, with their ranges beside them, so that moves run along them. */
final class FallingOrder {
    private final WeightRegion region;
    private final Tiers tiers;
    final int[] criterion;
    final double[] weight;
    final double[] lower;
    final double[] upper;

    FallingOrder(WeightRegion region) {
        this.region = region;
        this.tiers = new Tiers(region);
        this.criterion = IntStream.range(0, region.criteria()).toArray();
        this.weight = new double[criterion.length];
        this.lower = new double[criterion.length];
        this.upper = new double[criterion.length];
    }

    int size() {
        return criterion.length;
    }

    /** By weight, and among equal weights by rank. Insertion, because moves leave much of the order as it was. */
    void load(double[] weights) {
        for (int k = 1; k < criterion.length; k++) {
            int item = criterion[k];
            int at = k;
            while (at > 0 && before(weights, item, criterion[at - 1])) {
                criterion[at] = criterion[at - 1];
                at--;
            }
            criterion[at] = item;
        }
        for (int k = 0; k < criterion.length; k++) {
            weight[k] = weights[criterion[k]];
            lower[k] = region.minimum(criterion[k]);
            upper[k] = region.maximum(criterion[k]);
        }
    }

    /** Takes back what rounding did to the order of ranked criteria, lest it grow. */
    void store(double[] weights) {
        double heavier = 1;
        for (int k = 0; k < criterion.length; k++) {
            if (tiers.ranked(criterion[k])) {
                heavier = Math.min(weight[k], heavier);
                weights[criterion[k]] = heavier;
            } else {
                weights[criterion[k]] = weight[k];
            }
        }
    }

    /** True when the criteria at the two places must not change places. */
    boolean fixed(int place, int other) {
        return tiers.outweighs(criterion[place], criterion[other])
                || tiers.outweighs(criterion[other], criterion[place]);
    }

    private boolean before(double[] weights, int i, int j) {
        return weights[i] > weights[j] || (weights[i] == weights[j] && tiers.outweighs(i, j));
    }
}
