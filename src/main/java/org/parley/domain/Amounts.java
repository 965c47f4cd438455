package org.parley.domain;

import java.util.List;

/** Ranges that amounts and shares of a deal keep to. */
public final class Amounts {
    /** No amount, volume or factor is larger. */
    public static final double MOST = 1e15;

    private Amounts() {}

    /** An amount, volume or factor: not negative, and not so large that a sum of it means nothing. */
    public static double amount(double value, String field) {
        return Check.within(value, 0, MOST, field);
    }

    public static double share(double value, String field) {
        return Check.within(value, 0, 1, field);
    }

    public static List<Double> amounts(List<Double> values, String field) {
        values.forEach(v -> amount(v, field));
        return List.copyOf(values);
    }

    public static List<Double> shares(List<Double> values, String field) {
        values.forEach(v -> share(v, field));
        return List.copyOf(values);
    }
}
