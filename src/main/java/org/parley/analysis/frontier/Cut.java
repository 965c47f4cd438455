package org.parley.analysis.frontier;

import java.math.BigInteger;

/**
 * Keeps the sums whose weighted value, p a + q b, is not below a bound. Computed in the upper 64 bits of the 128-bit
 * product, so it may keep a sum that lies a rounding below the bound and never drops one that reaches it.
 */
record Cut(Prices prices, long floor) {
    /** What two truncated products can lack of their sum. */
    private static final BigInteger ROUNDING = BigInteger.TWO;

    /**
     * Weights of the two parties' values.
     *
     * @param p of the first party's, 0 to 2^62
     * @param q of the second party's, 0 to 2^62
     * @param shift how far values can be moved to the left before they are multiplied
     */
    record Prices(long p, long q, int shift) {
        BigInteger of(long a, long b) {
            return BigInteger.valueOf(p).multiply(BigInteger.valueOf(a))
                    .add(BigInteger.valueOf(q).multiply(BigInteger.valueOf(b)));
        }
    }

    static Cut below(Prices prices, BigInteger bound) {
        BigInteger floor = bound.shiftLeft(prices.shift).shiftRight(Long.SIZE).subtract(ROUNDING);
        return new Cut(prices, floor.max(BigInteger.valueOf(Long.MIN_VALUE)).longValueExact());
    }

    boolean keeps(long a, long b) {
        return Math.multiplyHigh(prices.p, a << prices.shift) + Math.multiplyHigh(prices.q, b << prices.shift) >= floor;
    }
}
