package org.parley.analysis.weight.region;

import java.util.stream.IntStream;

/** The ranks of a region as tiers: criteria of one rank each, the heaviest first. */
final class Tiers {
    private static final int NONE = -1;

    private final int[][] members;
    /** Per criterion, the place of its tier, or {@link #NONE} for an unranked one. */
    private final int[] tierOf;

    Tiers(WeightRegion region) {
        int[] criteria = IntStream.range(0, region.criteria()).toArray();
        int[] ranks = IntStream.of(criteria).map(region::rank).filter(r -> r != WeightRegion.UNRANKED).distinct()
                .sorted()
                .toArray();
        members = IntStream.of(ranks)
                .mapToObj(rank -> IntStream.of(criteria).filter(c -> region.rank(c) == rank).toArray())
                .toArray(int[][]::new);
        tierOf = IntStream.of(criteria)
                .map(c -> IntStream.range(0, ranks.length).filter(t -> ranks[t] == region.rank(c)).findFirst()
                        .orElse(NONE))
                .toArray();
    }

    /** True when the ranks say anything. */
    boolean ordered() {
        return members.length > 1;
    }

    boolean ranked(int criterion) {
        return tierOf[criterion] != NONE;
    }

    /** True when every criterion has a rank of its own. */
    boolean complete() {
        return members.length == tierOf.length;
    }

    int[][] members() {
        return members;
    }

    boolean outweighs(int first, int second) {
        return ranked(first) && ranked(second) && tierOf[first] < tierOf[second];
    }

    /** The largest weight among criteria that the given one must outweigh, but for one of them; 0 when there is none. */
    double heaviestBelow(double[] weights, int criterion, int except) {
        if (!ranked(criterion)) {
            return 0;
        }
        for (int t = tierOf[criterion] + 1; t < members.length; t++) {
            double heaviest = NONE;
            for (int i : members[t]) {
                heaviest = i == except ? heaviest : Math.max(heaviest, weights[i]);
            }
            if (heaviest != NONE) {
                return heaviest;
            }
        }
        return 0;
    }

    /** The smallest weight among criteria that outweigh the given one, but for one of them; 1 when there is none. */
    double lightestAbove(double[] weights, int criterion, int except) {
        for (int t = tierOf[criterion] - 1; t >= 0; t--) {
            double lightest = Double.POSITIVE_INFINITY;
            for (int i : members[t]) {
                lightest = i == except ? lightest : Math.min(lightest, weights[i]);
            }
            if (lightest != Double.POSITIVE_INFINITY) {
                return lightest;
            }
        }
        return 1;
    }
}
