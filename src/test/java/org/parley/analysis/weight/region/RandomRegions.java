package org.parley.analysis.weight.region;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Regions of every kind, each built around some weights so that it is never empty. */
final class RandomRegions {
    private RandomRegions() {}

    static WeightRegion of(int criteria, long seed) {
        var random = new Random(seed);
        double[] inside = IntStream.range(0, criteria).mapToDouble(i -> -Math.log(1 - random.nextDouble())).toArray();
        double sum = Arrays.stream(inside).sum();
        double slack = random.nextInt(4) == 0 ? 0.001 : 1;
        var minimums = new double[criteria];
        var maximums = new double[criteria];
        for (int i = 0; i < criteria; i++) {
            inside[i] = Math.min(1, inside[i] / sum);
            boolean free = random.nextInt(3) == 0;
            minimums[i] = free ? 0 : inside[i] * (1 - slack * random.nextDouble());
            maximums[i] = free ? 1 : Math.min(1, inside[i] * (1 + 3 * slack * random.nextDouble()));
        }
        return WeightRegion.of(minimums, maximums, ranks(inside, random));
    }

    private static int[] ranks(double[] inside, Random random) {
        var ranks = new int[inside.length];
        int kind = random.nextInt(3);
        for (int i = 0; i < ranks.length && kind > 0; i++) {
            double weight = inside[i];
            int heavier = (int) Arrays.stream(inside).filter(w -> w > weight).count();
            ranks[i] = kind == 1 ? 1 + heavier : random.nextBoolean() ? 1 + heavier / 3 : WeightRegion.UNRANKED;
        }
        return ranks;
    }
}
