package org.parley.ui.compare;

/** One link of the thread behind a number: what it is about, and the number with its inputs. */
record ThreadLine(Kind kind, String text) {
    enum Kind {
        VALUE,
        WEIGHT,
        GAP,
        DRAFT_GAP,
        ESTIMATE,
        ACCEPTS,
        OWNERS,
        OUTCOMES,
        MODEL,
        RULES
    }
}
