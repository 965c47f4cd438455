package org.parley.domain.catalog;

/** Which way a mechanism's number is better for the client. */
public enum Direction {
    UP,
    DOWN;

    /** True when {@code a} is strictly better for the client than {@code b}. */
    public boolean better(double a, double b) {
        return this == UP ? a > b : a < b;
    }
}
