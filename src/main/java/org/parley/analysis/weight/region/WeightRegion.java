package org.parley.analysis.weight.region;

import java.util.Arrays;
import java.util.List;
import org.parley.analysis.random.RandomStream;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;

/**
 * All weights that sum to 1, lie in their ranges and keep an order. A rank says that a criterion weighs at least as much as
 * every criterion of a later rank; criteria of one rank are not ordered among each other, and those of rank
 * {@link #UNRANKED} against none.
 *
 * <p>There is such a weight exactly when, after the order has been carried over to the ranges, no range is empty and the
 * minimums sum to at most 1, the maximums to at least 1: both ends are then in order, and so is every point between them.
 */
public final class WeightRegion {
    /** No statement on a criterion's order. */
    public static final int UNRANKED = 0;

    private final double[] lower;
    private final double[] upper;
    private final int[] ranks;

    private WeightRegion(double[] lower, double[] upper, int[] ranks) {
        this.lower = lower;
        this.upper = upper;
        this.ranks = ranks;
    }

    /** Nothing is known but the sum. */
    public static WeightRegion any(int criteria) {
        double[] upper = new double[criteria];
        Arrays.fill(upper, 1);
        return of(new double[criteria], upper, new int[criteria]);
    }

    /**
     * @param minimums 0 to 1 per criterion
     * @param maximums 0 to 1 per criterion
     * @throws ContradictoryWeightsException naming the ranges that contradict
     */
    public static WeightRegion ranges(double[] minimums, double[] maximums) {
        return of(minimums, maximums, new int[minimums.length]);
    }

    /** @param ranks per criterion, 1 for the heaviest; ties allowed; {@link #UNRANKED} for no statement */
    public static WeightRegion order(int[] ranks) {
        double[] maximums = new double[ranks.length];
        Arrays.fill(maximums, 1);
        return of(new double[ranks.length], maximums, ranks);
    }

    /**
     * @param minimums 0 to 1 per criterion
     * @param maximums 0 to 1 per criterion
     * @param ranks per criterion, 1 for the heaviest; ties allowed; {@link #UNRANKED} for no statement
     * @throws InvalidValueException on a number that is no weight or rank, on no criterion, on lists of different length
     * @throws ContradictoryWeightsException naming the ranges that contradict
     */
    public static WeightRegion of(double[] minimums, double[] maximums, int[] ranks) {
        int n = minimums.length;
        if (n == 0) {
            throw new InvalidValueException("criteria", "must be at least one");
        }
        if (maximums.length != n || ranks.length != n) {
            throw new InvalidValueException("ranges and ranks", "must be as many as criteria, " + n);
        }
        for (int i = 0; i < n; i++) {
            Check.within(minimums[i], 0, 1, "minimum weight");
            Check.within(maximums[i], 0, 1, "maximum weight");
            Check.within(ranks[i], 0, Integer.MAX_VALUE, "rank");
        }
        var tightened = new TightenedRanges(minimums, maximums, ranks);
        List<WeightConflict> conflicts = tightened.conflicts();
        if (!conflicts.isEmpty()) {
            throw new ContradictoryWeightsException(conflicts);
        }
        return new WeightRegion(tightened.lower(), tightened.upper(), ranks.clone());
    }

    public int criteria() {
        return lower.length;
    }

    /** What the criterion must weigh, by its range and those of criteria that it outweighs. */
    public double minimum(int criterion) {
        return lower[criterion];
    }

    /** What the criterion may weigh, by its range and those of criteria that outweigh it. */
    public double maximum(int criterion) {
        return upper[criterion];
    }

    /** 1 and up, or {@link #UNRANKED}. */
    public int rank(int criterion) {
        return ranks[criterion];
    }

    /** True when the first criterion must weigh at least as much as the second. */
    public boolean outweighs(int first, int second) {
        return ranks[first] != UNRANKED && ranks[second] != UNRANKED && ranks[first] < ranks[second];
    }

    /** True when the weights satisfy everything, give or take {@code tolerance}. */
    public boolean contains(double[] weights, double tolerance) {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += weights[i];
            if (weights[i] < lower[i] - tolerance || weights[i] > upper[i] + tolerance) {
                return false;
            }
            for (int j = 0; j < lower.length; j++) {
                if (outweighs(i, j) && weights[i] < weights[j] - tolerance) {
                    return false;
                }
            }
        }
        return Math.abs(sum - 1) <= tolerance;
    }

    /** Draws uniformly from the region, by {@code random} alone. */
    public WeightSampler sampler(RandomStream random) {
        if (!bounded()) {
            return new SimplexSampler(this, random);
        }
        return new ChainSampler(this, random);
    }

    /** A point of the region that is as far between all minimums and maximums as the sum allows. */
    double[] centre() {
        double low = Arrays.stream(lower).sum();
        double high = Arrays.stream(upper).sum();
        double part = high > low ? Math.clamp((1 - low) / (high - low), 0, 1) : 0;
        double[] centre = new double[lower.length];
        for (int i = 0; i < centre.length; i++) {
            centre[i] = lower[i] + part * (upper[i] - lower[i]);
        }
        return centre;
    }

    private boolean bounded() {
        return Arrays.stream(lower).anyMatch(l -> l > 0) || Arrays.stream(upper).anyMatch(u -> u < 1);
    }
}
