package org.parley.analysis.weight.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.analysis.random.RandomStream;

/** Orders of all criteria, heaviest first, that keep the ranks: each of them is equally likely. */
final class RandomOrder {
    private final WeightRegion region;
    /** Criteria of one rank each, the heaviest rank first. */
    private final List<int[]> tiers = new ArrayList<>();
    private final int[] order;
    private final boolean fixed;

    RandomOrder(WeightRegion region) {
        this.region = region;
        this.order = IntStream.range(0, region.criteria()).toArray();
        int[] ranks = IntStream.of(order).map(region::rank).filter(r -> r != WeightRegion.UNRANKED).distinct().sorted()
                .toArray();
        for (int rank : ranks) {
            tiers.add(IntStream.of(order).filter(i -> region.rank(i) == rank).toArray());
        }
        this.fixed = tiers.size() == order.length;
    }

    /** The array is used again by the next call. */
    int[] next(RandomStream random) {
        if (!fixed) {
            random.shuffle(order, order.length);
            tiers.forEach(t -> random.shuffle(t, t.length));
        }
        int place = 0;
        for (int[] tier : tiers) {
            for (int criterion : tier) {
                while (region.rank(order[place]) == WeightRegion.UNRANKED) {
                    place++;
                }
                order[place++] = criterion;
            }
        }
        return order;
    }
}
