package org.parley.exchange.proposal;

import java.util.List;
import org.parley.documents.terms.TermProposal;
import org.parley.domain.deal.Confidence;

/** How sure a reading is, in the words of a quote. */
final class Sureness {
    private static final double HIGH = 0.8;
    static final double MID = 0.5;

    private Sureness() {}

    static Confidence of(TermProposal reading) {
        return reading.confidence() >= HIGH ? Confidence.HIGH
                : reading.confidence() >= MID ? Confidence.MID : Confidence.LOW;
    }

    /** More than one value that may well be meant. */
    static boolean contradictory(List<TermProposal> readings) {
        return readings.stream().filter(r -> of(r) != Confidence.LOW).map(TermProposal::value).distinct().count() > 1;
    }
}
