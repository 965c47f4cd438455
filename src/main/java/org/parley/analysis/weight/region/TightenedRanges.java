package org.parley.analysis.weight.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranges to which the order has been carried over: a minimum holds for everything ranked higher, a maximum for everything
 * ranked lower.
 */
final class TightenedRanges {
    /** How far a sum may miss 1 by rounding, as when the ranges are weights that were themselves normalised. */
    private static final double ROUNDING = 1e-9;

    private final double[] minimums;
    private final double[] maximums;
    /** Per criterion, the one whose minimum or maximum it has to take. */
    private final int[] lowerFrom;
    private final int[] upperFrom;

    TightenedRanges(double[] minimums, double[] maximums, int[] ranks) {
        this.minimums = minimums.clone();
        this.maximums = maximums.clone();
        this.lowerFrom = IntStream.range(0, minimums.length).toArray();
        this.upperFrom = lowerFrom.clone();
        int[] heaviestFirst = IntStream.range(0, ranks.length)
                .filter(i -> ranks[i] != WeightRegion.UNRANKED)
                .boxed()
                .sorted(Comparator.comparingInt(i -> ranks[i]))
                .mapToInt(i -> i)
                .toArray();
        carry(heaviestFirst, ranks, this.maximums, upperFrom, 1);
        carry(IntStream.range(0, heaviestFirst.length).map(i -> heaviestFirst[heaviestFirst.length - 1 - i]).toArray(),
                ranks, this.minimums, lowerFrom, -1);
    }

    /** Along {@code order}, lets everything of a later rank take the smallest bound of the ranks before it. */
    private static void carry(int[] order, int[] ranks, double[] bounds, int[] from, int sign) {
        int strictest = -1;
        int start = 0;
        while (start < order.length) {
            int end = start;
            while (end < order.length && ranks[order[end]] == ranks[order[start]]) {
                int i = order[end++];
                if (strictest >= 0 && sign * bounds[strictest] < sign * bounds[i]) {
                    from[i] = strictest;
                }
            }
            int next = strictest;
            for (int k = start; k < end; k++) {
                int i = order[k];
                if (next < 0 || sign * bounds[i] < sign * bounds[next]) {
                    next = i;
                }
            }
            strictest = next;
            start = end;
        }
    }

    double[] lower() {
        return taken(minimums, lowerFrom);
    }

    double[] upper() {
        return taken(maximums, upperFrom);
    }

    /** Empty when some weights satisfy everything. */
    List<WeightConflict> conflicts() {
        double[] lower = lower();
        double[] upper = upper();
        var conflicts = new ArrayList<WeightConflict>();
        for (int i = 0; i < lower.length; i++) {
            if (minimums[i] > maximums[i]) {
                conflicts.add(new WeightConflict.MinimumAboveMaximum(i, minimums[i], maximums[i]));
            } else if (lower[i] > upper[i]) {
                conflicts.add(new WeightConflict.OrderAgainstRanges(
                        upperFrom[i], lowerFrom[i], upper[i], lower[i]));
            }
        }
        if (!conflicts.isEmpty()) {
            return conflicts.stream().distinct().toList();
        }
        double least = Arrays.stream(lower).sum();
        if (least > 1 + ROUNDING) {
            boolean throughOrder = Arrays.stream(minimums).sum() <= 1 + ROUNDING;
            List<Integer> criteria = Arrays.stream(lowerFrom).distinct().sorted().filter(i -> minimums[i] > 0)
                    .boxed().toList();
            conflicts.add(new WeightConflict.MinimumsAboveOne(criteria, least, throughOrder));
        }
        double most = Arrays.stream(upper).sum();
        if (most < 1 - ROUNDING) {
            boolean throughOrder = Arrays.stream(maximums).sum() >= 1 - ROUNDING;
            List<Integer> criteria = Arrays.stream(upperFrom).distinct().sorted().boxed().toList();
            conflicts.add(new WeightConflict.MaximumsBelowOne(criteria, most, throughOrder));
        }
        return conflicts;
    }

    private static double[] taken(double[] bounds, int[] from) {
        return Arrays.stream(from).mapToDouble(i -> bounds[i]).toArray();
    }
}
