package org.parley.analysis.weight.region;

import java.util.stream.IntStream;
import org.parley.analysis.random.RandomStream;

/** Orders of all criteria, heaviest first, that keep the ranks: each of them is equally likely. */
final class RandomOrder {
    private final Tiers tiers;
    private final int[] order;

    RandomOrder(WeightRegion region) {
        this.tiers = new Tiers(region);
        this.order = IntStream.range(0, region.criteria()).toArray();
    }

    /** The array is used again by the next call. */
    int[] next(RandomStream random) {
        if (!tiers.complete()) {
            random.shuffle(order, order.length);
        }
        int place = 0;
        for (int[] tier : tiers.members()) {
            if (tier.length > 1) {
                random.shuffle(tier, tier.length);
            }
            for (int criterion : tier) {
                while (!tiers.ranked(order[place])) {
                    place++;
                }
                order[place++] = criterion;
            }
        }
        return order;
    }
}
