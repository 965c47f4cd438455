package org.parley.domain.catalog;

/** What a rule hit asks for: stop, fix or waive, note, know. Declared from the gravest to the lightest. */
public enum Severity {
    BLOCKER,
    HIGH,
    MEDIUM,
    LOW
}
