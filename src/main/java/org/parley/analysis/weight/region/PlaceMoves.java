package org.parley.analysis.weight.region;

import org.parley.analysis.random.RandomStream;

/**
 * Moves that change who is where in the order and leave the weights of the places as they are: a criterion that is not tied
 * to its place goes to another one, and those between make room. Refused when a rank or a range forbids it. The way back is
 * as likely, and lengths do not change, so that the distribution stays uniform.
 */
final class PlaceMoves {
    /** Tries per criterion and round. */
    private static final int TRIES = 4;

    private PlaceMoves() {}

    static void round(FallingOrder order, RandomStream random) {
        int n = order.size();
        for (int k = 0; k < TRIES * n; k++) {
            int reach = 1 + random.below(1 + random.below(n));
            int from = random.below(n);
            int to = random.uniform() < 0.5 ? from - reach : from + reach;
            if (to >= 0 && to < n && allowed(order, from, to)) {
                move(order, from, to);
            }
        }
    }

    private static boolean allowed(FallingOrder order, int from, int to) {
        int step = to > from ? 1 : -1;
        for (int k = from; k != to; k += step) {
            boolean fits = within(order, k + step, order.weight[k]);
            if (!fits || order.fixed(from, k + step)) {
                return false;
            }
        }
        return within(order, from, order.weight[to]);
    }

    private static boolean within(FallingOrder order, int place, double weight) {
        return weight >= order.lower[place] && weight <= order.upper[place];
    }

    private static void move(FallingOrder order, int from, int to) {
        int criterion = order.criterion[from];
        double lower = order.lower[from];
        double upper = order.upper[from];
        int step = to > from ? 1 : -1;
        for (int k = from; k != to; k += step) {
            order.criterion[k] = order.criterion[k + step];
            order.lower[k] = order.lower[k + step];
            order.upper[k] = order.upper[k + step];
        }
        order.criterion[to] = criterion;
        order.lower[to] = lower;
        order.upper[to] = upper;
    }
}
