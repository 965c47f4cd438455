package org.parley.documents.terms.match;

import org.parley.documents.terms.cue.Measure;
import org.parley.documents.terms.quantity.Quantity;
import org.parley.documents.terms.quantity.Unit;

/** The units in which the values of a measure are usually said. */
final class Usual {
    private Usual() {}

    /** The unit that a bare number in a table is taken to have, when the table does not say it. */
    static Unit unit(Measure measure) {
        return switch (measure) {
            case PERCENT, ANNUAL_CHARGES -> Unit.PERCENT;
            case HOURS -> Unit.HOUR;
            case BUSINESS_HOURS -> Unit.BUSINESS_HOUR;
            case DAYS, DAYS_A_QUARTER -> Unit.DAY;
            case BUSINESS_DAYS -> Unit.BUSINESS_DAY;
            case WEEKS -> Unit.WEEK;
            case MONTHS -> Unit.MONTH;
            case A_YEAR, A_QUARTER, PER_HUNDRED, COUNT, LEVEL -> Unit.NUMBER;
        };
    }

    /** Points to take off an amount in a unit that the measure is rarely said in. */
    static double distance(Measure measure, Quantity q) {
        int steps = Math.abs(size(q.unit()) - size(unit(measure)));
        boolean roundMonths = measure == Measure.MONTHS && q.unit() == Unit.DAY && q.low() % 30 == 0;
        boolean longDays = measure == Measure.DAYS && q.unit() == Unit.MONTH;
        return !q.unit().isTime() || q.unit() == Unit.FOREVER || roundMonths ? 0
                : longDays ? 0.5 : 0.5 * Math.max(0, steps - 1);
    }

    private static int size(Unit unit) {
        return switch (unit) {
            case SECOND -> 0;
            case MINUTE -> 1;
            case HOUR, BUSINESS_HOUR -> 2;
            case SAME_DAY, DAY, BUSINESS_DAY -> 3;
            case WEEK -> 4;
            case MONTH, QUARTER, HALF_YEAR, YEAR -> 6;
            default -> 3;
        };
    }
}
