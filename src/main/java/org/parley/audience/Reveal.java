package org.parley.audience;

import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;

/** Something that a facilitator decided to show. */
public sealed interface Reveal {
    /**
     * One step of our ladder, as it was when it was revealed: a value that changes afterwards is hidden again.
     *
     * @param mechanism id
     */
    record Position(String mechanism, PublicStep step, double value) implements Reveal {
        public static Position of(DealTerms terms, Mechanism mechanism, PublicStep step) {
            return new Position(
                    mechanism.id(), step, terms.ladder(mechanism).at(step.step()));
        }
    }

    /** What each group said in one silent round; the next round is hidden again. */
    record Vote(Sheet sheet, int round) implements Reveal {}
}
