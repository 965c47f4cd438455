package org.parley.analysis.frontier;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How fractions become the integers of an instance.
 *
 * @param unit how many units make 1
 * @param exact false when the fractions have no common denominator that fits, so that each was rounded to the nearest unit
 */
public record FixedPoint(BigInteger unit, boolean exact) {
    private static final BigInteger LIMIT = BigInteger.valueOf(Instance.LIMIT);

    /**
     * The smallest common denominator; when sums would not fit, the finest power of ten at which they do.
     *
     * @param numbers every number to be converted
     * @param largestSum what no sum of them exceeds
     */
    public static FixedPoint of(Collection<Ratio> numbers, Ratio largestSum) {
        BigInteger common = BigInteger.ONE;
        for (Ratio number : numbers) {
            BigInteger denominator = number.denominator();
            common = common.multiply(denominator.divide(common.gcd(denominator)));
            if (!fits(common, largestSum)) {
                return rounded(largestSum);
            }
        }
        return new FixedPoint(common, true);
    }

    private static FixedPoint rounded(Ratio largestSum) {
        BigInteger unit = BigInteger.ONE;
        while (fits(unit.multiply(BigInteger.TEN), largestSum)) {
            unit = unit.multiply(BigInteger.TEN);
        }
        return new FixedPoint(unit, false);
    }

    private static boolean fits(BigInteger unit, Ratio largestSum) {
        BigInteger most = unit.multiply(largestSum.numerator().abs());
        return most.compareTo(LIMIT.multiply(largestSum.denominator())) < 0;
    }

    /** In units, rounded half up where the scale is not exact. */
    public long of(Ratio number) {
        return units(number, RoundingMode.HALF_UP);
    }

    /** The least number of units that is as much. */
    public long ceiling(Ratio number) {
        return units(number, RoundingMode.CEILING);
    }

    /** The largest number of units that is no more. */
    public long floor(Ratio number) {
        return units(number, RoundingMode.FLOOR);
    }

    private long units(Ratio number, RoundingMode rounding) {
        BigDecimal scaled = new BigDecimal(number.numerator().multiply(unit));
        return scaled.divide(new BigDecimal(number.denominator()), 0, rounding).longValueExact();
    }

    public double toDouble(long units) {
        return BigDecimal.valueOf(units).divide(new BigDecimal(unit), MathContext.DECIMAL128).doubleValue();
    }
}
