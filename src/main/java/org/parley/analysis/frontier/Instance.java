package org.parley.analysis.frontier;

import java.math.BigInteger;
import java.util.Arrays;
import org.parley.domain.InvalidValueException;

/**
 * Issues with options and what each option is worth to two parties. A package takes one option of every issue; its worth
 * is the sum over the issues.
 */
public final class Instance {
    /** No sum over the issues may leave -LIMIT to LIMIT, so that adding two of them cannot overflow. */
    static final long LIMIT = 1L << 61;
    /** An option's place fits into 16 bits. */
    static final int MOST_OPTIONS = 1 << 16;

    private final long[][] a;
    private final long[][] b;

    private Instance(long[][] a, long[][] b) {
        this.a = a;
        this.b = b;
    }

    /**
     * @param a worth to the first party, per issue and option, in fixed-point units; may be negative
     * @param b worth to the second party, of the same shape
     * @throws InvalidValueException naming what is wrong: no issue, an issue without options or with more than 65,536,
     *     shapes that differ, or sums beyond 2^61
     */
    public static Instance of(long[][] a, long[][] b) {
        if (a.length == 0) {
            throw new InvalidValueException("issues", "must not be empty");
        }
        if (a.length != b.length) {
            throw new InvalidValueException("issues", "must be the same for both: " + a.length + " and " + b.length);
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i].length == 0) {
                throw new InvalidValueException("issue " + (i + 1), "must have an option");
            }
            if (a[i].length > MOST_OPTIONS) {
                throw new InvalidValueException(
                        "issue " + (i + 1), "must have " + MOST_OPTIONS + " options at most, not " + a[i].length);
            }
            if (a[i].length != b[i].length) {
                throw new InvalidValueException(
                        "issue " + (i + 1),
                        "must have the same options for both: " + a[i].length + " and " + b[i].length);
            }
        }
        checkSums(a);
        checkSums(b);
        return new Instance(copy(a), copy(b));
    }

    private static void checkSums(long[][] utilities) {
        BigInteger sum = BigInteger.ZERO;
        for (long[] issue : utilities) {
            BigInteger largest = BigInteger.ZERO;
            for (long utility : issue) {
                largest = largest.max(BigInteger.valueOf(utility).abs());
            }
            sum = sum.add(largest);
        }
        if (sum.compareTo(BigInteger.valueOf(LIMIT)) > 0) {
            throw new InvalidValueException("utilities", "must sum to 2^61 at most, not " + sum);
        }
    }

    private static long[][] copy(long[][] rows) {
        return Arrays.stream(rows).map(long[]::clone).toArray(long[][]::new);
    }

    public int issues() {
        return a.length;
    }

    public int options(int issue) {
        return a[issue].length;
    }

    public long a(int issue, int option) {
        return a[issue][option];
    }

    public long b(int issue, int option) {
        return b[issue][option];
    }

    /** How many packages there are. */
    public BigInteger packages() {
        BigInteger count = BigInteger.ONE;
        for (long[] issue : a) {
            count = count.multiply(BigInteger.valueOf(issue.length));
        }
        return count;
    }

    /** @param choice one option per issue */
    public Point worth(int[] choice) {
        long sumA = 0;
        long sumB = 0;
        for (int i = 0; i < a.length; i++) {
            sumA += a[i][choice[i]];
            sumB += b[i][choice[i]];
        }
        return new Point(sumA, sumB);
    }

    /** The same issues and options with other utilities. */
    public Instance map(Utilities change) {
        long[][] newA = copy(a);
        long[][] newB = copy(b);
        for (int i = 0; i < a.length; i++) {
            for (int o = 0; o < a[i].length; o++) {
                Point changed = change.of(a[i][o], b[i][o]);
                newA[i][o] = changed.a();
                newB[i][o] = changed.b();
            }
        }
        return of(newA, newB);
    }

    /** Makes an option's utilities from what they were. */
    @FunctionalInterface
    public interface Utilities {
        Point of(long a, long b);
    }

    /** The same issues with other options in one of them. */
    public Instance with(int issue, long[] changedA, long[] changedB) {
        long[][] newA = a.clone();
        long[][] newB = b.clone();
        newA[issue] = changedA;
        newB[issue] = changedB;
        return of(newA, newB);
    }
}
