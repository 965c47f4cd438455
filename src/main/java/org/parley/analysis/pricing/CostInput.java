package org.parley.analysis.pricing;

/** What a formula is applied to. Shares, rates and factors are fractions. */
public enum CostInput {
    RATE,
    INDEX,
    FIXED,
    VOLUME,
    BASELINE,
    THRESHOLD,
    FACTOR,
    CHARGES,
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
    YEARS
}
