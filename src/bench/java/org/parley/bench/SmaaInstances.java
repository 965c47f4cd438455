package org.parley.bench;

import java.util.Random;
import org.parley.analysis.smaa.SmaaProblem;
import org.parley.analysis.weight.region.WeightRegion;

/** Problems of any size, the same on every run. */
final class SmaaInstances {
    private SmaaInstances() {}

    /** What is known of the weights. */
    enum Weights {
        ANY,
        /** Each between a fifth of the average and three times the average. */
        RANGES
    }

    /** Every value somewhere in a range of a fifth of the scale. */
    static SmaaProblem problem(int alternatives, int criteria, Weights weights) {
        var random = new Random(7);
        var lows = new double[alternatives][criteria];
        var highs = new double[alternatives][criteria];
        var minimums = new double[criteria];
        var maximums = new double[criteria];
        for (int c = 0; c < criteria; c++) {
            for (int a = 0; a < alternatives; a++) {
                lows[a][c] = 80 * random.nextDouble();
                highs[a][c] = lows[a][c] + 20;
            }
            minimums[c] = 0.2 / criteria;
            maximums[c] = Math.min(1, 3.0 / criteria);
        }
        return SmaaProblem.between(
                lows,
                highs,
                weights == Weights.ANY ? WeightRegion.any(criteria) : WeightRegion.ranges(minimums, maximums));
    }
}
