package org.parley.analysis.weight.region;

import java.util.stream.IntStream;
import org.parley.analysis.random.RandomStream;

/**
 * Gibbs moves that carry a whole order of weights along, where moving two neighbours would hardly get anywhere. Weights in
 * falling order are a mixture of 'the first k share alike' for k = 1 to n; a move takes two of these, keeps the sum of
 * their shares, and draws how they share it from all that the ranges allow. The order stays as it is, so that the way back
 * is as likely.
 */
final class LevelMoves {
    private final WeightRegion region;
    /** Criteria, heaviest first. */
    private final int[] order;
    private final int[] places;
    /** Share of 'the first k alike', in the order of k. */
    private final double[] shares;

    LevelMoves(WeightRegion region) {
        this.region = region;
        int n = region.criteria();
        this.order = IntStream.range(0, n).toArray();
        this.places = order.clone();
        this.shares = new double[n];
    }

    void round(double[] weights, RandomStream random) {
        sort(weights);
        for (int k = 0; k < order.length; k++) {
            double lighter = k + 1 < order.length ? weights[order[k + 1]] : 0;
            shares[k] = (k + 1) * (weights[order[k]] - lighter);
        }
        random.shuffle(places, places.length);
        for (int k = 1; k < places.length; k += 2) {
            move(weights, Math.min(places[k - 1], places[k]), Math.max(places[k - 1], places[k]), random);
        }
        settle(weights);
    }

    /** From the share of the first {@code b + 1} to that of the first {@code a + 1}. */
    private void move(double[] weights, int a, int b, RandomStream random) {
        double up = 1.0 / (a + 1) - 1.0 / (b + 1);
        double down = -1.0 / (b + 1);
        double low = -shares[a];
        double high = shares[b];
        for (int k = 0; k <= b; k++) {
            int i = order[k];
            double factor = k <= a ? up : down;
            double atLower = (region.minimum(i) - weights[i]) / factor;
            double atUpper = (region.maximum(i) - weights[i]) / factor;
            low = Math.max(low, Math.min(atLower, atUpper));
            high = Math.min(high, Math.max(atLower, atUpper));
        }
        if (low < high) {
            double moved = low + random.uniform() * (high - low);
            shares[a] += moved;
            shares[b] -= moved;
            for (int k = 0; k <= b; k++) {
                int i = order[k];
                double weight = weights[i] + moved * (k <= a ? up : down);
                weights[i] = Math.clamp(weight, region.minimum(i), region.maximum(i));
            }
        }
    }

    /** Takes back what rounding did to the order of ranked criteria, lest it grow. */
    private void settle(double[] weights) {
        double heavier = 1;
        for (int i : order) {
            if (region.rank(i) != WeightRegion.UNRANKED) {
                weights[i] = Math.min(weights[i], heavier);
                heavier = weights[i];
            }
        }
    }

    /** By weight, and among equal weights by rank. Insertion, because moves leave most of the order as it was. */
    private void sort(double[] weights) {
        for (int k = 1; k < order.length; k++) {
            int item = order[k];
            int at = k;
            while (at > 0 && before(weights, item, order[at - 1])) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = item;
        }
    }

    private boolean before(double[] weights, int i, int j) {
        return weights[i] > weights[j] || (weights[i] == weights[j] && region.outweighs(i, j));
    }
}
