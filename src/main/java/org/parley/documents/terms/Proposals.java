package org.parley.documents.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.documents.terms.cue.Cue;
import org.parley.documents.terms.match.Candidate;
import org.parley.documents.terms.match.Candidate.Way;
import org.parley.documents.terms.sentence.Sentence;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Makes of all that was found for a mechanism what is proposed. */
final class Proposals {
    /** Another value is proposed beside the likeliest one when it is at least so likely in comparison. */
    private static final double RIVAL = 0.75;
    private static final double LEAST = 0.3;
    private static final double DISPUTED = 0.75;

    private final Texts texts = Texts.of("terms");
    private final Numbers numbers = Numbers.local();
    private final String source;

    Proposals(String source) {
        this.source = source;
    }

    /** The likeliest first; one for each value. */
    List<TermProposal> of(Mechanism mechanism, List<Candidate> found) {
        List<Candidate> values = new ArrayList<>();
        Set<Sentence> continued = continued(found);
        found.stream()
                .filter(c -> !(c.way() == Way.LEVEL && continued.contains(c.sentence())) && confidence(c) >= LEAST)
                .sorted(Comparator.comparingDouble(Proposals::confidence).reversed()).forEach(c -> {
                    boolean known = values.stream().anyMatch(v -> v.value() == c.value());
                    if (!known && (values.isEmpty() || confidence(c) >= RIVAL * confidence(values.getFirst()))) {
                        values.add(c);
                    }
                });
        return values.stream().map(c -> proposal(mechanism, c, values.size() > 1 ? DISPUTED : 1)).toList();
    }

    /** The sentences behind which the next one says more about the level; by identity. */
    private static Set<Sentence> continued(List<Candidate> found) {
        Set<Sentence> continued = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Candidate c : found) {
            Sentence before = c.sentence().before();
            if (c.way() == Way.LEVEL && before != null) {
                continued.add(before);
            }
        }
        return continued;
    }

    private static double confidence(Candidate c) {
        double surplus = Math.clamp((c.points() - Cue.NEEDED * 0.85) / (Cue.NEEDED * 1.2), 0, 1);
        return (0.5 + 0.45 * surplus) * c.trust();
    }

    private TermProposal proposal(Mechanism mechanism, Candidate c, double factor) {
        int start = c.sentence().start();
        Passage figures = closed(new Passage(start + c.quantity().start(), start + c.quantity().end()));
        return new TermProposal(
                mechanism.id(), c.value(), new Passage(start, c.sentence().end()), figures, confidence(c) * factor,
                reading(mechanism, c, figures.of(source).replaceAll("\\s+", " ")));
    }

    /** With the bracket that is open at its end, as in {@code fifteen percent (15 %)}. */
    private Passage closed(Passage figures) {
        String words = figures.of(source);
        boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
        boolean closes = figures.end() < source.length() && source.charAt(figures.end()) == ')';
        return open && closes ? new Passage(figures.start(), figures.end() + 1) : figures;
    }

    private String reading(Mechanism mechanism, Candidate c, String words) {
        int level = (int) c.value();
        boolean described = !mechanism.levels().isEmpty() && level < mechanism.levels().size();
        String meaning = described ? mechanism.levels().get(level) : mechanism.unit();
        return texts.get("terms.reading." + c.way().name().toLowerCase(Locale.ROOT), words, numbers.plain(c.value()),
                meaning);
    }
}
