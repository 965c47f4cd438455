package org.parley.ui.bids.review;

import org.parley.documents.terms.Passage;

/**
 * What is marked in a document; an empty passage marks nothing.
 *
 * @param sentence that says the selected value
 * @param figures from which the value was read
 * @param cursor the sentence that a person points at
 */
record Marks(Passage sentence, Passage figures, Passage cursor) {
    static final Passage NOWHERE = new Passage(0, 0);
    static final Marks NONE = new Marks(NOWHERE, NOWHERE, NOWHERE);
}
