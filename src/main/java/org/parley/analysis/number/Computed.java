package org.parley.analysis.number;

/**
 * Comparison of computed numbers, in which rounding must not decide: two numbers that differ by less than a part in
 * 10^10 of the larger, or of 1 if both are smaller, count as equal. Numbers as people typed them are compared exactly and do not come here.
 */
public final class Computed {
    private static final double RELATIVE = 1e-10;

    private Computed() {}

    public static boolean same(double a, double b) {
        return Math.abs(a - b) <= RELATIVE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    public static boolean above(double a, double b) {
        return a > b && !same(a, b);
    }

    public static boolean below(double a, double b) {
        return above(b, a);
    }

    public static boolean atLeast(double a, double b) {
        return !below(a, b);
    }

    public static boolean atMost(double a, double b) {
        return !above(a, b);
    }
}
