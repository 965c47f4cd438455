package org.parley.domain.catalog;

/** The five business outcomes. */
public enum OutcomeId {
    MKT,
    CX,
    AGI,
    CAP,
    TEC
}
