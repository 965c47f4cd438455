package org.parley.ui.stakeholders;

/** The parts of the page, of which one is shown at a time. */
enum Section {
    SAY,
    CRITERIA,
    OUTCOMES,
    TALK,
    AGREEMENT,
    LIMITS
}
