package org.parley.analysis.pricing;

/**
 * A period of the term with the volume in it.
 *
 * @param year of the contract, from 1
 * @param month of the contract, from 1; 0 when the span is a year
 * @param first first month of the contract in the span, from 1
 * @param months 1 for a month; 12 for a year, or fewer for the rest of a term that is not whole years
 * @param demand contacts as the scenario states them
 * @param needed contacts after the repeat-call correction, if the scenario has one
 * @param quantity what is paid for of them in the unit of the price, while the work is ramped up its share
 * @param baseline what the charge is built on, in the same unit
 */
record Span(
        int year,
        int month,
        int first,
        int months,
        double demand,
        double needed,
        double quantity,
        double baseline) {
    double years() {
        return months / 12.0;
    }

    int last() {
        return first + months - 1;
    }

    /** Bands are stated a year in a price by the year, a month in a price by the month. */
    double bandScale() {
        return month == 0 ? years() : 1;
    }
}
