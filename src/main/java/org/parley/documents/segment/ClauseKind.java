package org.parley.documents.segment;

/** Where in the document a clause stands. */
public enum ClauseKind {
    BODY,
    /** A schedule, exhibit, annex or appendix, one clause each. */
    ATTACHMENT
}
