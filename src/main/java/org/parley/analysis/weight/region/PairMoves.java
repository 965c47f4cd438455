package org.parley.analysis.weight.region;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.parley.analysis.random.RandomStream;

/**
 * Gibbs moves of two weights: their sum is kept, and how they share it is drawn anew from all that is allowed. A round pairs
 * the criteria at random, and then each with the one of the widest range: among many of narrow range, those that have room
 * to give would otherwise hardly be met.
 */
final class PairMoves {
    private final Tiers tiers;
    private final double[] lower;
    private final double[] upper;
    private final int[] shuffled;
    private final int widest;

    PairMoves(WeightRegion region) {
        this.tiers = new Tiers(region);
        this.shuffled = IntStream.range(0, region.criteria()).toArray();
        this.lower = IntStream.of(shuffled).mapToDouble(region::minimum).toArray();
        this.upper = IntStream.of(shuffled).mapToDouble(region::maximum).toArray();
        this.widest = IntStream.of(shuffled)
                .boxed()
                .max(Comparator.comparingDouble(i -> upper[i] - lower[i]))
                .orElseThrow();
    }

    void round(double[] weights, RandomStream random) {
        random.shuffle(shuffled, shuffled.length);
        for (int k = 1; k < shuffled.length; k += 2) {
            move(weights, shuffled[k - 1], shuffled[k], random);
        }
        for (int i = 0; i < weights.length; i++) {
            if (i != widest) {
                move(weights, widest, i, random);
            }
        }
    }

    private void move(double[] weights, int i, int j, RandomStream random) {
        double sum = weights[i] + weights[j];
        double lowI = lower[i];
        double highI = upper[i];
        double lowJ = lower[j];
        double highJ = upper[j];
        if (tiers.ordered()) {
            lowI = Math.max(lowI, tiers.heaviestBelow(weights, i, j));
            highI = Math.min(highI, tiers.lightestAbove(weights, i, j));
            lowJ = Math.max(lowJ, tiers.heaviestBelow(weights, j, i));
            highJ = Math.min(highJ, tiers.lightestAbove(weights, j, i));
            if (tiers.outweighs(i, j)) {
                lowI = Math.max(lowI, sum / 2);
            } else if (tiers.outweighs(j, i)) {
                highI = Math.min(highI, sum / 2);
            }
        }
        double low = Math.max(lowI, sum - highJ);
        double high = Math.min(highI, sum - lowJ);
        if (low < high) {
            double drawn = low + random.uniform() * (high - low);
            weights[i] = drawn;
            weights[j] = Math.max(lowJ, Math.min(highJ, sum - drawn));
        }
    }
}
