package org.parley.documents.terms.quantity;

/**
 * An amount as it is written.
 *
 * @param start in chars of the text it was read from
 * @param end exclusive, behind the unit
 * @param low the smaller end of a range; the first number of a ratio
 * @param high the larger end; the same as {@code low} where there is no range; the second number of a ratio
 * @param perYear how many of the periods that the amount is per are in a year ("per quarter" is 4); 0 where it is not
 *     said
 */
public record Quantity(int start, int end, double low, double high, Unit unit, double perYear) {
    public Quantity(int start, int end, double amount, Unit unit) {
        this(start, end, amount, amount, unit, 0);
    }

    public boolean isRange() {
        return low != high && unit != Unit.RATIO && unit != Unit.OUT_OF;
    }

    public Quantity in(Unit other) {
        return new Quantity(start, end, low, high, other, perYear);
    }

    Quantity per(double periodsOfAYear) {
        return new Quantity(start, end, low, high, unit, periodsOfAYear);
    }
}
