package org.parley.documents.terms.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.terms.cue.ConceptIndex;
import org.parley.documents.terms.cue.Cue;
import org.parley.documents.terms.cue.Measure;
import org.parley.documents.terms.match.Candidate.Way;
import org.parley.documents.terms.quantity.Quantities;
import org.parley.documents.terms.quantity.Quantity;
import org.parley.documents.terms.quantity.Unit;
import org.parley.documents.terms.sentence.Sentence;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Direction;

/** Finds in one sentence which amount is the value of which mechanism. */
public final class SentenceReader {
    /** A mechanism takes another amount than its likeliest one only if it speaks for it about as much. */
    private static final double SECOND_CHOICE = 0.85;
    private static final double LEAST = Cue.NEEDED * 0.85;
    private static final double ROUNDING = 1e-9;
    private static final double SAID = 0.85;
    private static final double OTHER_ID = 6;
    private static final double UNIT_NOT_SAID = 0.85;

    private final List<Cue> cues;
    private final ConceptIndex index;
    private final Topics topics;
    private final Map<String, Direction> directions = new HashMap<>();

    public SentenceReader(List<Cue> cues, Catalog catalog) {
        this.cues = List.copyOf(cues);
        this.index = new ConceptIndex(this.cues);
        this.topics = new Topics(catalog);
        catalog.mechanisms().forEach(m -> directions.put(m.id(), m.direction()));
    }

    /** For the sentences of one document, in their order. */
    public Pass pass() {
        return new Pass();
    }

    /** Remembers of the last few texts what they can speak of: a sentence stands behind another, many under one heading. */
    public final class Pass {
        private final ConceptIndex.Recent recent = index.recent();

        private Pass() {}

        /** At most one for a mechanism, and no amount for two of them. */
        public List<Candidate> read(Sentence sentence) {
            return SentenceReader.this.read(sentence, recent);
        }
    }

    private List<Candidate> read(Sentence sentence, ConceptIndex.Recent recent) {
        Map<String, Double> named = topics.named(sentence);
        var evidence = new Evidence(sentence, recent);
        List<Cue> likely = likely(named, evidence);
        if (likely.isEmpty()) {
            return List.of();
        }
        List<Quantity> quantities = Quantities.in(sentence.text());
        List<Candidate> all = new ArrayList<>();
        for (Cue cue : likely) {
            if (saysWithoutNumber(cue) || !quantities.isEmpty()) {
                all.addAll(candidates(cue, sentence, quantities, evidence, head(cue, named)));
            }
        }
        return assign(all);
    }

    /** The first look is cheap and lets most go. */
    private List<Cue> likely(Map<String, Double> named, Evidence evidence) {
        double[] most = evidence.most(index);
        List<Cue> likely = new ArrayList<>();
        for (int i = 0; i < most.length; i++) {
            if (!named.isEmpty() || most[i] > LEAST - ROUNDING) {
                Cue cue = cues.get(i);
                double head = head(cue, named);
                if (head + most[i] > LEAST - ROUNDING && head + evidence.atMost(cue.concepts()) >= LEAST) {
                    likely.add(cue);
                }
            }
        }
        return likely;
    }

    private static boolean saysWithoutNumber(Cue cue) {
        return cue.measure() == Measure.LEVEL || !cue.none().isEmpty() || !cue.all().isEmpty();
    }

    private static double head(Cue cue, Map<String, Double> named) {
        double own = named.getOrDefault(cue.mechanism(), 0.0);
        return own == 0 && Topics.byId(named) ? -OTHER_ID : own;
    }

    private List<Candidate> candidates(
            Cue cue,
            Sentence sentence,
            List<Quantity> quantities,
            Evidence evidence,
            double head) {
        if (cue.measure() == Measure.LEVEL) {
            return new Levels(cue, sentence).read(head + evidence.points(cue.concepts(), null, List.of())
                    - evidence.against(cue.against(), null)).stream().toList();
        }
        List<Candidate> found = new ArrayList<>();
        Direction direction = directions.getOrDefault(cue.mechanism(), Direction.UP);
        for (Quantity written : quantities) {
            boolean bare = sentence.row() && written.unit() == Unit.NUMBER && cue.noun() == null;
            Unit column = sentence.column();
            boolean hinted = bare && column != null;
            Quantity q = bare ? written.in(column == null ? Usual.unit(cue.measure()) : column) : written;
            Values.of(cue, sentence.text(), q, direction, sentence.row()).ifPresent(value -> {
                List<Quantity> rivals = quantities.stream().filter(o -> o.unit() == written.unit()).toList();
                double points = head + evidence.points(cue.concepts(), written, rivals)
                        - evidence.against(cue.against(), written) - Usual.distance(cue.measure(), q);
                double trust = evidence.trust(written) * value.trust()
                        * (bare && !hinted ? UNIT_NOT_SAID : 1);
                if (points >= LEAST) {
                    found.add(new Candidate(cue, sentence, q, value.amount(), value.way(), points, trust));
                }
            });
        }
        if (found.isEmpty()) {
            found.addAll(said(cue, cue.none(), Way.NONE, sentence, evidence, head));
            found.addAll(said(cue, cue.all(), Way.ALL, sentence, evidence, head));
        }
        return found;
    }

    private static List<Candidate> said(Cue cue, List<Pattern> words, Way way, Sentence sentence, Evidence evidence,
            double head) {
        double value = way == Way.ALL ? 100 : 0;
        return words.stream().map(p -> p.matcher(sentence.text())).filter(Matcher::find).limit(1)
                .map(m -> new Quantity(m.start(), m.end(), value, Unit.NUMBER))
                .map(q -> new Candidate(
                        cue, sentence, q, value, way,
                        head + evidence.points(cue.concepts(), q, List.of()) - evidence.against(cue.against(), q),
                        SAID * Reference.trust(sentence, q)))
                .filter(c -> c.points() >= LEAST).toList();
    }

    private static List<Candidate> assign(List<Candidate> all) {
        var best = new HashMap<String, Double>();
        all.stream().filter(c -> c.trust() > 0).forEach(c -> best.merge(c.cue().mechanism(), strength(c), Math::max));
        List<Candidate> taken = new ArrayList<>();
        Set<String> done = new HashSet<>();
        all.stream().sorted(Comparator.comparingDouble(SentenceReader::strength).reversed()).forEach(c -> {
            boolean free = c.way() == Way.LEVEL || taken.stream().noneMatch(t -> overlap(t.quantity(), c.quantity()));
            boolean close = strength(c) >= best.getOrDefault(c.cue().mechanism(), 0.0) * SECOND_CHOICE;
            if (free && close && c.trust() > 0 && !done.contains(c.cue().mechanism())) {
                taken.add(c);
                done.add(c.cue().mechanism());
            } else if (free && c.trust() == 0 && !done.contains(c.cue().mechanism())) {
                taken.add(c);
            }
        });
        return taken.stream().filter(c -> c.trust() > 0 && !c.cue().isDecoy()).toList();
    }

    private static double strength(Candidate c) {
        return c.points() * (0.6 + 0.4 * c.trust());
    }

    private static boolean overlap(Quantity a, Quantity b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
