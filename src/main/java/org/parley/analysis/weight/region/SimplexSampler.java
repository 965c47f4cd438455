package org.parley.analysis.weight.region;

import java.util.Arrays;
import org.parley.analysis.random.RandomStream;

/**
 * Independent draws where there are no ranges. Exponentials divided by their sum are uniform on the simplex. Divided by
 * 1 to n and added up from the last, the same are uniform on weights in falling order (Rényi's representation of order
 * statistics), which then go to the criteria in a random order that keeps the ranks: every such order has the same share of
 * the region.
 */
final class SimplexSampler implements WeightSampler {
    private final RandomStream random;
    private final RandomOrder order;
    private final boolean ordered;
    private double[] sum = new double[0];

    SimplexSampler(WeightRegion region, RandomStream random) {
        this.random = random;
        this.order = new RandomOrder(region);
        this.ordered = new Tiers(region).ordered();
    }

    @Override
    public void draw(double[][] weights, int count) {
        simplex(weights, count);
        if (ordered) {
            fall(weights, count);
            assign(weights, count);
        }
    }

    private void simplex(double[][] weights, int count) {
        if (sum.length < count) {
            sum = new double[count];
        }
        Arrays.fill(sum, 0, count, 0);
        for (double[] row : weights) {
            random.exponential(row, count);
            for (int d = 0; d < count; d++) {
                sum[d] += row[d];
            }
        }
        for (double[] row : weights) {
            for (int d = 0; d < count; d++) {
                row[d] /= sum[d];
            }
        }
    }

    private static void fall(double[][] weights, int count) {
        for (int k = weights.length - 1; k >= 0; k--) {
            double[] row = weights[k];
            double[] lighter = k + 1 < weights.length ? weights[k + 1] : new double[count];
            for (int d = 0; d < count; d++) {
                row[d] = row[d] / (k + 1) + lighter[d];
            }
        }
    }

    private void assign(double[][] weights, int count) {
        double[] falling = new double[weights.length];
        for (int d = 0; d < count; d++) {
            int[] criteria = order.next(random);
            for (int k = 0; k < falling.length; k++) {
                falling[k] = weights[k][d];
            }
            for (int k = 0; k < falling.length; k++) {
                weights[criteria[k]][d] = falling[k];
            }
        }
    }
}
