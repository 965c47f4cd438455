package org.parley.analysis.weight.roc;

import java.util.Arrays;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;

/**
 * Weights from an order alone (SPEC 4.1, quick mode): the k-th of n criteria weighs (1/n) sum over i = k to n of 1/i, the
 * mean of all weights that keep the order. Criteria that share a rank share the weights of the places they take.
 */
public final class RocWeights {
    private RocWeights() {}

    /**
     * @param ranks per criterion, 1 and up for the heaviest; ties allowed, gaps without effect
     * @return per criterion, 0 to 1, sum 1
     * @throws InvalidValueException on no criterion and on a rank below 1
     */
    public static double[] of(int[] ranks) {
        int n = ranks.length;
        if (n == 0) {
            throw new InvalidValueException("criteria", "must be at least one");
        }
        double[] places = new double[n];
        double sum = 0;
        for (int k = n; k >= 1; k--) {
            sum += 1.0 / k;
            places[k - 1] = sum / n;
        }
        return Arrays.stream(ranks).mapToDouble(rank -> shared(ranks, rank, places)).toArray();
    }

    private static double shared(int[] ranks, int rank, double[] places) {
        Check.within(rank, 1, Integer.MAX_VALUE, "rank");
        int before = (int) Arrays.stream(ranks).filter(r -> r < rank).count();
        int tied = (int) Arrays.stream(ranks).filter(r -> r == rank).count();
        return Arrays.stream(places, before, before + tied).average().orElseThrow();
    }
}
