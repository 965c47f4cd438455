package org.parley.analysis.pricing;

/** The formulas of SPEC 6.2. The comments give each in terms of {@link CostInput}. */
public enum Formula {
    /** FIXED x INDEX x YEARS. */
    FIXED_FEE,
    /** RATE x INDEX x BASELINE: what is paid while VOLUME is inside the dead-band, and the start of what is paid outside. */
    BASE_CHARGE,
    /** RATE x INDEX x VOLUME. */
    UNIT_CHARGE,
    /** RATE x INDEX x FACTOR x (VOLUME - THRESHOLD): additional resource charge. */
    ADDITIONAL_CHARGE,
    /** - RATE x INDEX x FACTOR x (THRESHOLD - VOLUME): reduced resource credit. */
    REDUCED_CREDIT,
    /** RATE x INDEX x VOLUME: the volume that falls into a band, or all of it where one rate is for all. */
    BAND_CHARGE,
    /** RATE x INDEX x FACTOR x max(VOLUME - THRESHOLD, 0). */
    SURGE,
    /** max(AMOUNT - CHARGES, 0): AMOUNT, the charge for SHARE of BASELINE, is billed at least. */
    MINIMUM,
    /** AMOUNT x YEARS x clip((FCR - FROM) / (TO - FROM), 0, 1). */
    OUTCOME_FEE,
    /** - AMOUNT x YEARS x clip((FROM - FCR) / (FROM - TO), 0, 1). */
    OUTCOME_MALUS,
    /** - min(SHARE x SEVERITY, CAP) x CHARGES; month by month where SEVERITY goes by the month and is its average here. */
    SERVICE_CREDIT,
    /** FACTOR x CHARGES: the credits that three months without a miss reverse. */
    EARN_BACK,
    /** Annuity of AMOUNT over TERM_MONTHS at a twelfth of YEARLY_RATE a month, for MONTHS. */
    ANNUITY,
    /** AMOUNT / TERM_MONTHS and a twelfth of YEARLY_RATE on what is open, for MONTHS. */
    STRAIGHT_LINE,
    /** What is still open of AMOUNT when the term ends after MONTHS of TERM_MONTHS. */
    TERMINATION_BALANCE,
    /** - SHARE x AMOUNT, the verified net saving of the year. */
    GAIN_SHARE,
    /**
     * - SHARE x AMOUNT with AMOUNT = max(BASELINE_COST x MIX - ACTUAL_COST - ONE_OFF_COST - PRODUCTIVITY_CLAIM -
     * DISPLACED_CLAIM, 0): no saving is claimed twice.
     */
    COMPUTED_GAIN_SHARE,
    /** - SHARE x FACTOR x CHARGES: the volume charge on effort that automation displaces. */
    DISPLACED_EFFORT,
    /** AMOUNT x (1 + FACTOR)^(YEAR - 1) x YEARS. */
    CLIENT_SIDE,
    /** AMOUNT. */
    TRANSITION_IN,
    /** AMOUNT. */
    EXIT,
    /** AMOUNT x MONTHS, where a month counts in full while both providers are paid, then for the share not yet moved. */
    OUTGOING_PROVIDER
}
