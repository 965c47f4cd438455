package org.parley.ui.room;

import org.parley.audience.PublicStep;
import org.parley.audience.Reveal;
import org.parley.domain.catalog.Mechanism;

/** Something of the present page that could be revealed, named without what it says. */
sealed interface Candidate {
    Reveal reveal();

    /** A step of our ladder. */
    record Position(Mechanism mechanism, PublicStep step, Reveal.Position reveal) implements Candidate {}

    /** A silent round. */
    record Vote(Reveal.Vote reveal) implements Candidate {}
}
