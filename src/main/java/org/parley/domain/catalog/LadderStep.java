package org.parley.domain.catalog;

/** The client's four steps, from the first ask to the floor. */
public enum LadderStep {
    OPEN,
    TARGET,
    FALLBACK,
    WALK_AWAY
}
