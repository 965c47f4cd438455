package org.parley.analysis.pricing;

/** The lines of a cost table, in their order. Credits, gains and automation are at most 0. */
public enum CostLine {
    FIXED,
    VOLUME,
    OUTCOME,
    CREDIT,
    INVEST,
    GAIN,
    AUTOMATION,
    CLIENT_SIDE,
    ONE_OFF
}
