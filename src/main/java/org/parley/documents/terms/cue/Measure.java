package org.parley.documents.terms.cue;

/** What a mechanism's value is measured in, as far as reading it from words is concerned. */
public enum Measure {
    PERCENT,
    /** Percent of the annual charges, which may be said as a multiple or as months of charges. */
    ANNUAL_CHARGES,
    HOURS,
    BUSINESS_HOURS,
    DAYS,
    BUSINESS_DAYS,
    WEEKS,
    MONTHS,
    /** How many of a thing a year. */
    A_YEAR,
    /** How many of a thing a quarter. */
    A_QUARTER,
    /** Days of somebody's time a quarter. */
    DAYS_A_QUARTER,
    /** How many to a hundred of something. */
    PER_HUNDRED,
    /** A count, or an index. */
    COUNT,
    /** A step of a scale that the catalogue describes. */
    LEVEL
}
