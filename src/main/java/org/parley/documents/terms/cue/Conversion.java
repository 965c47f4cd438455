package org.parley.documents.terms.cue;

import java.util.OptionalDouble;
import org.parley.documents.terms.quantity.Quantity;
import org.parley.documents.terms.quantity.Unit;

/** From the unit of the wording to that of the mechanism; docs/terms.md lists the conventions. */
public final class Conversion {
    private static final double WEEK = 7;
    private static final double WORKING_WEEK = 5;
    private static final double WORKING_DAY = 8;
    private static final double MONTH = 30;
    private static final double WEEKS_A_YEAR = 52;

    private Conversion() {}

    /** Empty when the amount is of another kind. A ratio is read by its first number. */
    public static OptionalDouble of(double amount, Quantity quantity, Measure measure) {
        double value = switch (measure) {
            case PERCENT -> percent(amount, quantity);
            case ANNUAL_CHARGES -> charges(amount, quantity);
            case HOURS -> hours(amount, quantity.unit());
            case BUSINESS_HOURS -> businessHours(amount, quantity.unit());
            case DAYS -> days(amount, quantity.unit());
            case BUSINESS_DAYS -> businessDays(amount, quantity.unit());
            case WEEKS -> weeks(amount, quantity);
            case MONTHS -> months(amount, quantity.unit());
            case A_YEAR -> counted(amount, quantity, 1);
            case A_QUARTER -> counted(amount, quantity, 4);
            case DAYS_A_QUARTER -> quantity.unit().isTime()
                    ? days(amount, quantity.unit() == Unit.BUSINESS_DAY ? Unit.DAY : quantity.unit()) * per(quantity, 4)
                    : Double.NaN;
            case PER_HUNDRED -> perHundred(amount, quantity);
            case COUNT -> count(amount, quantity.unit());
            case LEVEL -> Double.NaN;
        };
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(Math.round(value * 100) / 100.0);
    }

    private static double percent(double amount, Quantity q) {
        return switch (q.unit()) {
            case PERCENT -> amount;
            case OUT_OF -> q.low() < q.high() ? 100 * q.low() / q.high() : Double.NaN;
            case RATIO -> q.low() + q.high() == 100 || (q.low() >= 50 && q.high() <= 60) ? q.low() : Double.NaN;
            default -> Double.NaN;
        };
    }

    private static double charges(double amount, Quantity q) {
        return switch (q.unit()) {
            case PERCENT -> amount;
            case TIMES -> amount * 100;
            case MONTH -> amount * 100 / 12;
            case YEAR -> amount * 100;
            default -> Double.NaN;
        };
    }

    private static double hours(double amount, Unit unit) {
        return switch (unit) {
            case MINUTE -> amount / 60;
            case HOUR, BUSINESS_HOUR -> amount;
            case SAME_DAY, DAY, BUSINESS_DAY -> amount * 24;
            case WEEK -> amount * 24 * WEEK;
            default -> Double.NaN;
        };
    }

    private static double businessHours(double amount, Unit unit) {
        return switch (unit) {
            case MINUTE -> amount / 60;
            case HOUR, BUSINESS_HOUR -> amount;
            case SAME_DAY, DAY, BUSINESS_DAY -> amount * WORKING_DAY;
            case WEEK -> amount * WORKING_DAY * WORKING_WEEK;
            default -> Double.NaN;
        };
    }

    private static double days(double amount, Unit unit) {
        return switch (unit) {
            case HOUR -> amount / 24;
            case BUSINESS_HOUR -> amount / WORKING_DAY;
            case SAME_DAY, DAY -> amount;
            case BUSINESS_DAY -> amount * WEEK / WORKING_WEEK;
            case WEEK -> amount * WEEK;
            case MONTH -> amount % 12 == 0 ? amount / 12 * 365 : amount * MONTH;
            case QUARTER -> amount * 3 * MONTH;
            case HALF_YEAR -> amount * 6 * MONTH;
            case YEAR -> amount * 365;
            default -> Double.NaN;
        };
    }

    private static double businessDays(double amount, Unit unit) {
        return switch (unit) {
            case HOUR -> amount / 24;
            case BUSINESS_HOUR -> amount / WORKING_DAY;
            case SAME_DAY, BUSINESS_DAY -> amount;
            case DAY -> amount < WEEK ? amount : Math.round(amount * WORKING_WEEK / WEEK);
            case WEEK -> amount * WORKING_WEEK;
            case MONTH -> Math.round(amount * WEEKS_A_YEAR / 12 * WORKING_WEEK);
            default -> Double.NaN;
        };
    }

    private static double weeks(double amount, Quantity q) {
        return switch (q.unit()) {
            case DAY -> amount / WEEK;
            case BUSINESS_DAY -> amount / WORKING_WEEK;
            case WEEK -> amount;
            case MONTH -> Math.round(amount * WEEKS_A_YEAR / 12);
            case QUARTER -> amount * WEEKS_A_YEAR / 4;
            case YEAR -> amount * WEEKS_A_YEAR;
            case FREQUENCY ->
                    amount == 0 ? Double.NaN
                            : amount > WEEKS_A_YEAR ? WEEKS_A_YEAR / amount : Math.round(WEEKS_A_YEAR / amount);
            default -> Double.NaN;
        };
    }

    private static double months(double amount, Unit unit) {
        return switch (unit) {
            case DAY -> Math.round(amount / MONTH * 10) / 10.0;
            case WEEK -> Math.round(amount * 12 / WEEKS_A_YEAR * 10) / 10.0;
            case MONTH -> amount;
            case QUARTER -> amount * 3;
            case HALF_YEAR -> amount * 6;
            case YEAR -> amount * 12;
            case FOREVER -> amount;
            default -> Double.NaN;
        };
    }

    private static double counted(double amount, Quantity q, double periods) {
        return switch (q.unit()) {
            case NUMBER -> amount * per(q, periods);
            case FREQUENCY -> amount / periods;
            default -> Double.NaN;
        };
    }

    private static double per(Quantity q, double periods) {
        return q.perYear() == 0 ? 1 : q.perYear() / periods;
    }

    private static double perHundred(double amount, Quantity q) {
        return switch (q.unit()) {
            case OUT_OF, RATIO -> q.high() == 0 ? Double.NaN : 100 * q.low() / q.high();
            case PERCENT, NUMBER -> amount;
            default -> Double.NaN;
        };
    }

    private static double count(double amount, Unit unit) {
        return switch (unit) {
            case NUMBER, ORDINAL, MONTH, OUT_OF -> amount;
            default -> Double.NaN;
        };
    }
}
