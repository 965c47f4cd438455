package org.parley.documents.terms.match;

import java.util.ArrayList;
import java.util.List;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.documents.terms.cue.Concept;
import org.parley.documents.terms.cue.ConceptIndex;
import org.parley.documents.terms.quantity.Quantity;
import org.parley.documents.terms.sentence.Sentence;

/** What a sentence, its heading and the sentence before say for a mechanism. */
final class Evidence {
    /** A concept found in the sentence. */
    private record Hit(double points, int start, int end) {}

    private static final Pattern REFERS_BACK = Pattern.compile(
            "^(?:it|its|this|that|they|these|those|the (?:figure|period|share|value|number|rate|limit|cap|percentage|"
                    + "commitment|level|notice|window|target|offer|answer|same|duration|lead time|floor|term|clock|deadline|"
                    + "maximum|minimum|proportion|split|ratio|interval|frequency|count|part)|(?:our|the) (?:\\w+ )?(?:offer|"
                    + "figure|answer|proposal|commitment|position|quote|bid|response|undertaking|promise)|we|here|for (?:this|it|that)|in this|which|"
                    + "both|on this|as to|after that|thereafter|at (?:least|most)|no more|not more|up to|within|\\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern
            .compile("[;:]|, (?:and|while|whereas|with)\\b|\\bwhile\\b|\\bwhereas\\b");
    private static final double HEADING = 0.8;
    private static final double BEFORE = 0.6;
    private static final double FAR_BEFORE = 0.25;
    private static final int FAR = 260;
    private static final double LEVEL_BEFORE = 0.9;
    private static final int TWO_SHORT = 300;
    private static final int NEAR = 90;
    private static final int SHORT = 90;
    private static final int HITS = 3;

    private final Sentence sentence;
    private final String before;
    private final double weightBefore;
    private final IdentityHashMap<Concept, List<Hit>> hits = new IdentityHashMap<>();
    private final IdentityHashMap<Concept, Double> elsewhere = new IdentityHashMap<>();
    private final IdentityHashMap<Quantity, Double> trust = new IdentityHashMap<>();
    private @Nullable List<int[]> separators;
    private @Nullable Boolean example;
    private final Set<Concept> here;
    private final Set<Concept> above;
    private final Set<Concept> back;

    Evidence(Sentence sentence, ConceptIndex.Recent index) {
        this.sentence = sentence;
        this.before = sentence.before() == null || sentence.row() ? "" : sentence.before().text();
        boolean refers = REFERS_BACK.matcher(sentence.text()).find() || sentence.text().length() < SHORT;
        this.weightBefore = refers ? BEFORE : FAR_BEFORE;
        this.here = index.possible(sentence.text());
        this.above = index.possible(sentence.heading());
        this.back = index.possible(before);
    }

    /** Of the evidence wherever it stands, for each cue of the index, to know whether a closer look is worth it. */
    double[] most(ConceptIndex index) {
        var most = new double[index.size()];
        here.forEach(c -> index.addTo(most, c));
        above.stream().filter(c -> !here.contains(c)).forEach(c -> index.addTo(most, c));
        back.stream().filter(c -> !here.contains(c) && !above.contains(c)).forEach(c -> index.addTo(most, c));
        return most;
    }

    /** What the surroundings of the amount say; null for a level, which stands at no place. */
    double points(List<Concept> concepts, @Nullable Quantity quantity, List<Quantity> others) {
        double sum = 0;
        double own = 0;
        for (Concept concept : concepts) {
            if (possible(concept)) {
                double near = near(concept, quantity, others);
                own += near;
                sum += Math.max(near, elsewhere(concept, quantity));
            }
        }
        boolean alone = own == 0 && weightBefore < BEFORE && !sentence.row();
        return alone ? sum / 2 : sum;
    }

    /** What all of the sentence and its surroundings say at most. */
    double atMost(List<Concept> concepts) {
        return concepts.stream().filter(this::possible)
                .mapToDouble(c -> hits(c).isEmpty() ? elsewhere(c, null) : c.points()).sum();
    }

    /** What stands against the amount, which counts little when it is far or in another part of the sentence. */
    double against(List<Concept> concepts, @Nullable Quantity quantity) {
        double sum = 0;
        for (Concept concept : concepts) {
            if (possible(concept)) {
                sum += hits(concept).stream()
                        .mapToDouble(h -> quantity == null || near(h, quantity) ? h.points : h.points / 4)
                        .max().orElseGet(
                                () -> concept.pattern().matcher(sentence.heading()).find() ? concept.points() / 2 : 0);
            }
        }
        return sum;
    }

    private boolean near(Hit hit, Quantity quantity) {
        int from = Math.min(hit.end, quantity.end());
        int to = Math.max(hit.start, quantity.start());
        return to - from <= NEAR && (to <= from || !separated(from, to));
    }

    private double near(Concept concept, @Nullable Quantity quantity, List<Quantity> others) {
        return hits(concept).stream().mapToDouble(h -> quantity == null ? h.points : weigh(h, quantity, others)).max()
                .orElse(0);
    }

    private boolean possible(Concept concept) {
        return here.contains(concept) || above.contains(concept) || back.contains(concept);
    }

    private double elsewhere(Concept concept, @Nullable Quantity quantity) {
        boolean level = quantity == null && before.length() + sentence.text().length() < TWO_SHORT;
        double weight = level ? LEVEL_BEFORE : weightBefore;
        return concept.points() * elsewhere.computeIfAbsent(concept, c -> elsewhere(c, weight));
    }

    private double elsewhere(Concept concept, double weight) {
        boolean heading = above.contains(concept) && concept.pattern().matcher(sentence.heading()).find();
        boolean said = back.contains(concept) && concept.pattern().matcher(before).find();
        return Math.max(heading ? HEADING : 0, said ? weight : 0);
    }

    private List<Hit> hits(Concept concept) {
        return hits.computeIfAbsent(concept, this::search);
    }

    private List<Hit> search(Concept concept) {
        if (!here.contains(concept)) {
            return List.of();
        }
        List<Hit> found = new ArrayList<>();
        Matcher matcher = concept.pattern().matcher(sentence.text());
        while (found.size() < HITS && matcher.find()) {
            found.add(new Hit(concept.points(), matcher.start(), matcher.end()));
        }
        return found;
    }

    private double weigh(Hit hit, Quantity quantity, List<Quantity> others) {
        int from = Math.min(hit.end, quantity.end());
        int to = Math.max(hit.start, quantity.start());
        if (to <= from) {
            return hit.points;
        }
        double weight = 1 - 0.4 * Math.min(to - from, FAR) / FAR;
        long between = others.stream().filter(o -> o != quantity && o.start() >= from && o.end() <= to).count();
        return hit.points * weight * Math.pow(0.85, (double) Math.min(between, 2)) * (separated(from, to) ? 0.9 : 1);
    }

    private boolean separated(int from, int to) {
        List<int[]> all = separators;
        if (all == null) {
            all = separators(sentence.text());
            separators = all;
        }
        for (int[] separator : all) {
            if (separator[0] >= from && separator[1] <= to) {
                return true;
            }
        }
        return false;
    }

    /** Start and end of each, also of one within another. */
    private static List<int[]> separators(String text) {
        List<int[]> found = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text);
        for (int from = 0; separator.find(from); from = separator.start() + 1) {
            found.add(new int[] {separator.start(), separator.end()});
        }
        return found;
    }

    /** Whether the amount is the author's own, see {@link Reference}. */
    double trust(Quantity quantity) {
        return trust.computeIfAbsent(quantity, q -> isExample() ? 0.0 : Reference.trustApart(sentence, q));
    }

    private boolean isExample() {
        Boolean known = example;
        if (known == null) {
            known = Reference.isExample(sentence);
            example = known;
        }
        return known;
    }
}
