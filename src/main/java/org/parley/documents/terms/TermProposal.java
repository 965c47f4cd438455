package org.parley.documents.terms;

import org.parley.domain.Check;

/**
 * A value that a document seems to quote for a mechanism. A proposal for a person to accept, change or reject.
 *
 * @param mechanism id of the catalogue
 * @param value in the mechanism's unit
 * @param sentence where it is said
 * @param figures the number and its unit, or the words a level was read from; inside or after the sentence
 * @param confidence 0 to 1, how sure it is that this is the value quoted
 * @param reading how the words became the value, for people, such as {@code two working days = 48 h}
 */
public record TermProposal(
        String mechanism, double value, Passage sentence, Passage figures, double confidence, String reading) {
    public TermProposal {
        Check.finite(value, "proposed value");
        Check.within(confidence, 0, 1, "confidence");
    }
}
