package org.parley.analysis;

/** The steps of the wizard, in order. */
public enum Step {
    INTENT,
    RELATIONSHIP,
    STAKEHOLDERS,
    POSITIONS,
    COMPARE,
    PRICE,
    RANK,
    TRADE
}
