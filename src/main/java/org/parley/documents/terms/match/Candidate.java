package org.parley.documents.terms.match;

import org.parley.documents.terms.cue.Cue;
import org.parley.documents.terms.quantity.Quantity;
import org.parley.documents.terms.sentence.Sentence;

/**
 * An amount that may be the value of a mechanism.
 *
 * @param quantity its place is within the sentence's text
 * @param value in the mechanism's unit
 * @param way how the words became the value
 * @param points of the evidence, see {@link Cue#NEEDED}
 * @param trust 0 to 1, how far it is the author's own, unconditional figure in a unit that fits
 */
public record Candidate(Cue cue, Sentence sentence, Quantity quantity, double value, Way way, double points,
        double trust) {
    /** How words become a value. */
    public enum Way {
        PLAIN,
        /** The end of a range that is kept in any case. */
        RANGE,
        /** What is left of a hundred. */
        REST,
        /** So much more than a hundred. */
        ABOVE,
        /** Said to be none. */
        NONE,
        /** Said to be all of it. */
        ALL,
        /** A level of a scale, said by its number or by what it means. */
        LEVEL
    }
}
