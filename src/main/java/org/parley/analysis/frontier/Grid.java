package org.parley.analysis.frontier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lattice that all sums of an instance lie on, when it is coarse enough to hold one cell per sum of the first party.
 *
 * @param grain what the first party's sums differ by at least
 * @param shift bits below the second party's sum that hold the option taken
 */
record Grid(long grain, int shift) {
    private static final int MOST_CELLS = 1 << 20;
    private static final long MOST_CODE = 1L << 29;

    /** Null when there would be too many cells or the second party's sums do not fit into one. */
    static @Nullable Grid of(List<Efficient> issues) {
        long grain = 0;
        long spreadA = 0;
        long spreadB = 0;
        int options = 1;
        for (Efficient issue : issues) {
            for (long a : issue.a()) {
                grain = gcd(grain, issue.a()[0] - a);
            }
            spreadA += issue.spreadA();
            spreadB += issue.spreadB();
            options = Math.max(options, issue.size());
        }
        int shift = 32 - Integer.numberOfLeadingZeros(options - 1);
        boolean fits = grain > 0
                && spreadA / grain < MOST_CELLS
                && options <= Byte.MAX_VALUE
                && spreadB < MOST_CODE >> shift;
        return fits ? new Grid(grain, shift) : null;
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    int cells(long spread) {
        return Math.toIntExact(spread / grain);
    }
}
