package org.parley.ui.meeting;

/** The parts of the page, of which one is shown at a time. */
enum Section {
    AGENDA,
    PARKING,
    DECISIONS
}
