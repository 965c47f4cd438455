package org.parley.analysis.pricing;

/** The formulas of SPEC 6.2. The comment gives each in terms of {@link CostInput}. */
public enum Formula {
    /** FIXED x INDEX x YEARS. */
    FIXED_FEE,
    /** RATE x INDEX x BASELINE, inside a dead-band. */
    BASE_CHARGE,
    /** RATE x INDEX x VOLUME. */
    UNIT_CHARGE,
    /** RATE x INDEX x FACTOR x (VOLUME - THRESHOLD): additional resource charge. */
    ADDITIONAL_CHARGE,
    /** - RATE x INDEX x FACTOR x (THRESHOLD - VOLUME): reduced resource credit. */
    REDUCED_CREDIT,
    /** RATE x INDEX x VOLUME, the volume that falls into a band, or all of it where one rate is for all. */
    BAND_CHARGE,
    /** RATE x INDEX x FACTOR x (VOLUME - THRESHOLD). */
    SURGE,
    /** THRESHOLD is what is billed at least; the part is what lifts CHARGES to it. */
    MINIMUM_TOP_UP,
    /** AMOUNT x clip((FCR - FROM) / (TO - FROM), 0, 1). */
    OUTCOME_FEE,
    /** - AMOUNT x clip((FROM - FCR) / (FROM - TO), 0, 1). */
    OUTCOME_MALUS,
    /** - min(SHARE x SEVERITY, CAP) x CHARGES. */
    SERVICE_CREDIT,
    /** What comes back of a service credit: FACTOR x CHARGES. */
    EARN_BACK,
    /** Monthly annuity of AMOUNT at YEARLY_RATE over TERM_MONTHS, for MONTHS. */
    ANNUITY,
    /** AMOUNT / TERM_MONTHS and interest of YEARLY_RATE on what is open, for MONTHS from month FROM on. */
    STRAIGHT_LINE,
    /** What is open of AMOUNT when the agreement ends after MONTHS. */
    TERMINATION_BALANCE,
    /** - SHARE x AMOUNT, the verified net saving. */
    GAIN_SHARE,
    /** - SHARE x FACTOR x CHARGES: displaced effort. */
    DISPLACED_EFFORT,
    /** AMOUNT x (1 + FACTOR)^(YEAR - 1) x YEARS. */
    CLIENT_SIDE,
    /** AMOUNT. */
    TRANSITION_IN,
    /** AMOUNT. */
    EXIT,
    /** AMOUNT a month for the share of work that the outgoing provider still does, or in full while both are paid. */
    OUTGOING_PROVIDER
}
