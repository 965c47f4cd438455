package org.parley.documents.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.documents.terms.cue.Conversion;
import org.parley.documents.terms.cue.Cues;
import org.parley.documents.terms.cue.Measure;
import org.parley.documents.terms.quantity.Quantities;
import org.parley.documents.terms.quantity.Quantity;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Reads the amounts in words of which a person says what they are about. */
public final class NamedReader {
    private final Map<String, Measure> measures = new HashMap<>();

    public NamedReader() {
        Cues.shipped().forEach(cue -> measures.putIfAbsent(cue.mechanism(), cue.measure()));
    }

    /**
     * What the words would say as the mechanism's value, in their order; empty where no amount is of its kind.
     *
     * @param sentence the words
     * @param within the part of them to look for amounts in
     * @param confidence of the readings
     */
    public List<TermProposal> read(
            Mechanism mechanism, String source, Passage sentence, Passage within, double confidence) {
        Measure measure = measures.get(mechanism.id());
        if (measure == null) {
            return List.of();
        }
        return Quantities.in(within.of(source)).stream()
                .flatMap(q -> Conversion.of(kept(mechanism, q), q, measure).stream()
                        .mapToObj(value -> reading(mechanism, source, sentence, within, q, value, confidence)))
                .toList();
    }

    /** Of a range, the end that is kept in any case. */
    private static double kept(Mechanism mechanism, Quantity q) {
        return q.isRange() && mechanism.direction() == Direction.DOWN ? q.high() : q.low();
    }

    private static TermProposal reading(
            Mechanism mechanism, String source, Passage sentence, Passage within, Quantity q, double value,
            double confidence) {
        var figures = new Passage(within.start() + q.start(), within.start() + q.end());
        String words = figures.of(source).replaceAll("\\s+", " ");
        return new TermProposal(
                mechanism.id(), value, sentence, figures, confidence,
                Texts.of("terms").get(
                        q.isRange() ? "terms.reading.range" : "terms.reading.plain", words,
                        Numbers.local().plain(value), mechanism.unit()));
    }
}
