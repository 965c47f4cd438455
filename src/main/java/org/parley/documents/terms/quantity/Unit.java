package org.parley.documents.terms.quantity;

/** What an amount counts. */
public enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    BUSINESS_HOUR,
    /** The rest of the day on which something happens. */
    SAME_DAY,
    DAY,
    BUSINESS_DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    /** Without an end. */
    FOREVER,
    PERCENT,
    /** A multiple of something, as in twice the annual charges. */
    TIMES,
    /** How often a year. */
    FREQUENCY,
    /** Two numbers in proportion, as in 80/20 or 1:12. */
    RATIO,
    /** One number out of another, as in nine out of ten. */
    OUT_OF,
    MONEY,
    /** The place in a series, as in the third. */
    ORDINAL,
    /** A count of whatever the words around it say. */
    NUMBER;

    public boolean isTime() {
        return compareTo(FOREVER) <= 0;
    }
}
