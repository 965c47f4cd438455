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
    private final int[] places;
    /** Share of 'the first k alike', in the order of k. */
    private final double[] shares;

    LevelMoves(int criteria) {
        this.places = IntStream.range(0, criteria).toArray();
        this.shares = new double[criteria];
    }

    void round(FallingOrder order, RandomStream random) {
        for (int k = 0; k < shares.length; k++) {
            double lighter = k + 1 < shares.length ? order.weight[k + 1] : 0;
            shares[k] = (k + 1) * (order.weight[k] - lighter);
        }
        random.shuffle(places, places.length);
        for (int k = 1; k < places.length; k += 2) {
            move(order, Math.min(places[k - 1], places[k]), Math.max(places[k - 1], places[k]), random);
        }
    }

    /** From the share of the first {@code b + 1} to that of the first {@code a + 1}. */
    private void move(FallingOrder order, int a, int b, RandomStream random) {
        double up = 1.0 / (a + 1) - 1.0 / (b + 1);
        double down = 1.0 / (b + 1);
        double roomUp = 1;
        double roomBack = 1;
        for (int k = 0; k <= a; k++) {
            roomUp = Math.min(roomUp, order.upper[k] - order.weight[k]);
            roomBack = Math.min(roomBack, order.weight[k] - order.lower[k]);
        }
        double roomDown = 1;
        double roomForth = 1;
        for (int k = a + 1; k <= b; k++) {
            roomDown = Math.min(roomDown, order.weight[k] - order.lower[k]);
            roomForth = Math.min(roomForth, order.upper[k] - order.weight[k]);
        }
        double high = Math.min(shares[b], Math.min(roomUp / up, roomDown / down));
        double low = -Math.min(shares[a], Math.min(roomBack / up, roomForth / down));
        if (low < high) {
            double moved = low + random.uniform() * (high - low);
            shares[a] += moved;
            shares[b] -= moved;
            for (int k = 0; k <= a; k++) {
                order.weight[k] = Math.clamp(order.weight[k] + moved * up, order.lower[k], order.upper[k]);
            }
            for (int k = a + 1; k <= b; k++) {
                order.weight[k] = Math.clamp(order.weight[k] - moved * down, order.lower[k], order.upper[k]);
            }
        }
    }
}
