package org.parley.domain;

/** Guards of the domain's constructors: a deal cannot hold a number that means nothing. */
public final class Check {
    private Check() {}

    public static double finite(double value, String field) {
        if (!Double.isFinite(value)) {
            throw new InvalidValueException(field, "must be a number");
        }
        return value;
    }

    public static double within(double value, double min, double max, String field) {
        finite(value, field);
        if (value < min || value > max) {
            throw new InvalidValueException(
                    field, "must be between " + trimmed(min) + " and " + trimmed(max) + ", not " + trimmed(value));
        }
        return value;
    }

    public static String filled(String value, String field) {
        if (value.isBlank()) {
            throw new InvalidValueException(field, "must not be empty");
        }
        return value;
    }

    private static String trimmed(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
