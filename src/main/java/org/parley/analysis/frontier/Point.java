package org.parley.analysis.frontier;

/**
 * What a package is worth to each party, or what each party has without one (its reservation), in fixed-point units of the
 * instance.
 */
public record Point(long a, long b) {
    /** True when both parties have at least as much as with {@code other}. */
    public boolean atLeast(Point other) {
        return a >= other.a && b >= other.b;
    }

    /** The same with as much less for both. */
    public Point less(long units) {
        return new Point(a - units, b - units);
    }

    /** True when nobody has less than with {@code other} and one has more. */
    public boolean dominates(Point other) {
        return atLeast(other) && !equals(other);
    }
}
