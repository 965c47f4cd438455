package org.parley.analysis.frontier;

import java.math.BigInteger;

/** The product of two {@code long}s, exact in 128 bits. */
record Product(long high, long low) implements Comparable<Product> {
    static Product of(long x, long y) {
        return new Product(Math.multiplyHigh(x, y), x * y);
    }

    static Product smaller(Product x, Product y) {
        return x.compareTo(y) <= 0 ? x : y;
    }

    static Product larger(Product x, Product y) {
        return x.compareTo(y) >= 0 ? x : y;
    }

    BigInteger toBigInteger() {
        return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(new BigInteger(Long.toUnsignedString(low)));
    }

    @Override
    public int compareTo(Product other) {
        int byHigh = Long.compare(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }
}
