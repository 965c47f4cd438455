package org.parley.analysis.pricing;

/**
 * What a formula is applied to. Shares, rates and factors are fractions, amounts are in the deal's money unit, volumes in
 * the unit that is paid for.
 */
public enum CostInput {
    /** Price of a unit of volume in the first year. */
    RATE,
    /** Index of the year; 1 in the first. */
    INDEX,
    /** Fixed fee of a year, in first-year money. */
    FIXED,
    VOLUME,
    BASELINE,
    /** Volume from which on, or up to which, the formula counts. */
    THRESHOLD,
    FACTOR,
    /** Fixed and volume charges of the period; the volume charge alone for displaced effort and the minimum. */
    CHARGES,
    /** First-contact resolution of the year. */
    FCR,
    FROM,
    TO,
    AMOUNT,
    SHARE,
    SEVERITY,
    CAP,
    YEARLY_RATE,
    TERM_MONTHS,
    MONTHS,
    YEAR,
    /** Length of the period in years. */
    YEARS,
    BASELINE_COST,
    /** Volume of the year by its baseline. */
    MIX,
    ACTUAL_COST,
    ONE_OFF_COST,
    /** What the committed productivity has already taken off the charges. */
    PRODUCTIVITY_CLAIM,
    /** The whole saving of displaced effort, which both sides already share. */
    DISPLACED_CLAIM
}
