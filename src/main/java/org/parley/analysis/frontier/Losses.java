package org.parley.analysis.frontier;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What every option loses against the best one of its issue when the first party's value has a price, namely the price at
 * which the best packages lie nearest to a band.
 */
final class Losses {
    /** Sums of losses keep below 2 to this. */
    private static final int BITS = 60;

    private final long[][] loss;
    private final BigInteger most;
    private final BigInteger weightA;
    private final BigInteger weightB;
    private final int shift;

    /**
     * @param loss per issue and option, in units of 2^shift, rounded down
     * @param most what no package of the band exceeds when the second party's value is weighted by {@code weightB}
     * @param weightA price of the first party's value; below 0 when the band asks it to have little
     */
    private Losses(long[][] loss, BigInteger most, BigInteger weightA, BigInteger weightB, int shift) {
        this.loss = loss;
        this.most = most;
        this.weightA = weightA;
        this.weightB = weightB;
        this.shift = shift;
    }

    static Losses of(Instance instance, long low, long high) {
        List<Bundle> corners = Hull.corners(instance);
        long free = corners.getLast().worth().a();
        if (free < low) {
            Weights weights = slope(corners, low);
            return at(instance, weights.a, weights.b, low);
        }
        if (free > high) {
            Weights weights = slope(Hull.corners(instance.map((a, b) -> new Point(-a, b))), -high);
            return at(instance, weights.a.negate(), weights.b, high);
        }
        return at(instance, BigInteger.ZERO, BigInteger.ONE, 0);
    }

    private record Weights(BigInteger a, BigInteger b) {}

    /** The slope of the hull where it comes to {@code least} for the first party. */
    private static Weights slope(List<Bundle> corners, long least) {
        int left = corners.size() - 1;
        while (left > 1 && corners.get(left - 1).worth().a() < least) {
            left--;
        }
        Point to = corners.get(left).worth();
        Point from = corners.get(Math.max(0, left - 1)).worth();
        return new Weights(
                BigInteger.valueOf(to.b() - from.b()), BigInteger.valueOf(Math.max(1, from.a() - to.a())));
    }

    private static Losses at(Instance instance, BigInteger weightA, BigInteger weightB, long edge) {
        BigInteger[][] exact = new BigInteger[instance.issues()][];
        BigInteger most = weightA.multiply(BigInteger.valueOf(edge)).negate();
        BigInteger largest = BigInteger.ZERO;
        for (int i = 0; i < exact.length; i++) {
            exact[i] = new BigInteger[instance.options(i)];
            for (int o = 0; o < exact[i].length; o++) {
                exact[i][o] = weightA.multiply(BigInteger.valueOf(instance.a(i, o)))
                        .add(weightB.multiply(BigInteger.valueOf(instance.b(i, o))));
            }
            BigInteger best = Collections.max(List.of(exact[i]));
            most = most.add(best);
            largest = largest.add(best.subtract(Collections.min(List.of(exact[i]))));
            exact[i] = Arrays.stream(exact[i]).map(best::subtract).toArray(BigInteger[]::new);
        }
        int shift = Math.max(0, largest.bitLength() - BITS);
        long[][] loss = Arrays.stream(exact)
                .map(row -> Arrays.stream(row).mapToLong(l -> l.shiftRight(shift).longValueExact()).toArray())
                .toArray(long[][]::new);
        return new Losses(loss, most, weightA, weightB, shift);
    }

    /** Of an option of an issue, 0 and up. */
    long of(int issue, int option) {
        return loss[issue][option];
    }

    /** What a package can lose at most. */
    long largest() {
        return Arrays.stream(loss).mapToLong(row -> Arrays.stream(row).max().orElse(0)).sum();
    }

    /**
     * How far inside the band, from the end that binds, a package can lie that costs no more than {@code limit}: what the
     * first party has beyond that end has its price, too.
     */
    long depth(long limit) {
        return weightA.signum() == 0
                ? Long.MAX_VALUE
                : clamped(BigInteger.valueOf(limit).shiftLeft(shift).divide(weightA.abs()));
    }

    /** True when the band's upper end binds. */
    boolean fromAbove() {
        return weightA.signum() < 0;
    }

    /** The least value for the second party that no package costing more than {@code limit} can have. */
    long certainFrom(long limit) {
        BigInteger beyond = most.subtract(BigInteger.valueOf(limit).shiftLeft(shift));
        return clamped(new BigDecimal(beyond).divide(new BigDecimal(weightB), 0, RoundingMode.FLOOR)
                .toBigInteger().add(BigInteger.ONE));
    }

    private static long clamped(BigInteger number) {
        return number.max(BigInteger.valueOf(-Instance.LIMIT)).min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }
}
