package org.parley.domain.catalog;

/** What a question of the relationship step measures: the need for closeness or the readiness for it. */
public enum Axis {
    NEED,
    READINESS
}
