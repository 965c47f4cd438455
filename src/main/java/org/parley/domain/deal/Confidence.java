package org.parley.domain.deal;

/** How sure we are of a number that we did not measure. */
public enum Confidence {
    LOW,
    MID,
    HIGH
}
