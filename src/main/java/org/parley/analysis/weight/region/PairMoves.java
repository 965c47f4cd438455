package org.parley.analysis.weight.region;

import java.util.stream.IntStream;
import org.parley.analysis.random.RandomStream;

/** Gibbs moves of two weights: their sum is kept, and how they share it is drawn anew from all that is allowed. */
final class PairMoves {
    private final WeightRegion region;
    private final double[] lower;
    private final double[] upper;
    private final int[] places;
    private final boolean ordered;

    PairMoves(WeightRegion region) {
        this.region = region;
        this.places = IntStream.range(0, region.criteria()).toArray();
        this.lower = IntStream.of(places).mapToDouble(region::minimum).toArray();
        this.upper = IntStream.of(places).mapToDouble(region::maximum).toArray();
        this.ordered = region.ordered();
    }

    /** Moves every weight once, in random pairs; of an odd number, one is left out. */
    void round(double[] weights, RandomStream random) {
        random.shuffle(places, places.length);
        for (int k = 1; k < places.length; k += 2) {
            move(weights, places[k - 1], places[k], random);
        }
    }

    private void move(double[] weights, int i, int j, RandomStream random) {
        double sum = weights[i] + weights[j];
        double lowI = lower[i];
        double highI = upper[i];
        double lowJ = lower[j];
        double highJ = upper[j];
        if (ordered) {
            lowI = Math.max(lowI, heaviestBelow(weights, i, j));
            highI = Math.min(highI, lightestAbove(weights, i, j));
            lowJ = Math.max(lowJ, heaviestBelow(weights, j, i));
            highJ = Math.min(highJ, lightestAbove(weights, j, i));
            if (region.outweighs(i, j)) {
                lowI = Math.max(lowI, sum / 2);
            } else if (region.outweighs(j, i)) {
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

    private double heaviestBelow(double[] weights, int criterion, int except) {
        double heaviest = 0;
        for (int k = 0; k < weights.length; k++) {
            if (k != except && region.outweighs(criterion, k)) {
                heaviest = Math.max(heaviest, weights[k]);
            }
        }
        return heaviest;
    }

    private double lightestAbove(double[] weights, int criterion, int except) {
        double lightest = 1;
        for (int k = 0; k < weights.length; k++) {
            if (k != except && region.outweighs(k, criterion)) {
                lightest = Math.min(lightest, weights[k]);
            }
        }
        return lightest;
    }
}
