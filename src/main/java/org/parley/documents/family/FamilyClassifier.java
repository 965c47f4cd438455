package org.parley.documents.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says what a clause is about: a linear model over its terms, what its title says by convention, and what a person said of
 * clauses like it.
 */
public final class FamilyClassifier {
    private static final int MOST_WORDS = 5;
    /** What a plain title is worth beside the model, in its logits. */
    private static final double RULE = 1.5;
    /** The model learned from clear cases and is too sure of others: measured on labelled contracts left out. */
    private static final double DOUBT = 2;

    private final FamilyWeights weights;
    private final TitleRules rules;
    private final Examples examples;

    /** Read when first asked for, and once. */
    private static final class Shipped {
        static final FamilyClassifier CLASSIFIER = new FamilyClassifier(FamilyWeights.shipped(), TitleRules.shipped());
    }

    public FamilyClassifier(FamilyWeights weights, TitleRules rules) {
        this(weights, rules, Examples.NONE);
    }

    private FamilyClassifier(FamilyWeights weights, TitleRules rules, Examples examples) {
        this.weights = weights;
        this.rules = rules;
        this.examples = examples;
    }

    /** The same, going by these examples where a clause is like one of them; former ones are forgotten. */
    public FamilyClassifier with(List<Examples.Example> said) {
        return new FamilyClassifier(weights, rules, said.isEmpty() ? Examples.NONE : Examples.of(said, weights));
    }

    /** With the weights of the program. */
    public static FamilyClassifier shipped() {
        return Shipped.CLASSIFIER;
    }

    /** All families, the likeliest first. */
    public List<FamilyGuess> rank(ClauseWords clause) {
        TermVector vector = TermVector.of(Terms.of(clause), t -> {
            FamilyWeights.TermWeight weight = weights.term(t);
            return weight == null ? -1 : weight.rarity();
        });
        Map<ClauseFamily, Double> title = rules.weigh(clause.title());
        double[] logits = weights.bias().stream().mapToDouble(b -> b).toArray();
        for (ClauseFamily family : ClauseFamily.values()) {
            logits[family.ordinal()] += RULE * title.getOrDefault(family, 0.0);
        }
        for (int i = 0; i < vector.terms().size(); i++) {
            List<Double> term = weightsOf(vector.terms().get(i));
            for (int f = 0; f < logits.length; f++) {
                logits[f] += vector.values().get(i) * term.get(f);
            }
        }
        List<Examples.Alike> alike = examples.like(clause);
        double[] chances = heed(alike, softmax(logits));
        return Arrays.stream(ClauseFamily.values())
                .map(f -> new FamilyGuess(f, chances[f.ordinal()], words(vector, f), named(alike, f)))
                .sorted(Comparator.comparingDouble(FamilyGuess::probability).reversed())
                .toList();
    }

    /** The likest example decides how much examples count at all, and all together what they say. */
    private static double[] heed(List<Examples.Alike> alike, double[] chances) {
        if (alike.isEmpty()) {
            return chances;
        }
        double pull = alike.getFirst().pull();
        double all = alike.stream().mapToDouble(Examples.Alike::pull).sum();
        return Arrays.stream(ClauseFamily.values())
                .mapToDouble(f -> (1 - pull) * chances[f.ordinal()]
                        + pull * alike.stream().mapToDouble(a -> a.pull() * a.share(f)).sum() / all)
                .toArray();
    }

    private static @Nullable String named(List<Examples.Alike> alike, ClauseFamily family) {
        return alike.stream()
                .filter(a -> a.share(family) > 0)
                .map(a -> a.example().name())
                .findFirst()
                .orElse(null);
    }

    private List<String> words(TermVector vector, ClauseFamily family) {
        double[] gains = IntStream.range(0, vector.terms().size())
                .mapToDouble(i -> vector.values().get(i) * weightsOf(vector.terms().get(i)).get(family.ordinal()))
                .toArray();
        List<String> words = new ArrayList<>();
        IntStream.range(0, gains.length)
                .filter(i -> gains[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -gains[i]))
                .map(i -> vector.terms().get(i).substring(2))
                .filter(w -> !words.contains(w))
                .limit(MOST_WORDS)
                .forEach(words::add);
        return words;
    }

    private List<Double> weightsOf(String term) {
        return Objects.requireNonNull(weights.term(term)).weights();
    }

    private static double[] softmax(double[] logits) {
        double highest = Arrays.stream(logits).max().orElse(0);
        double[] raised = Arrays.stream(logits).map(l -> Math.exp((l - highest) / DOUBT)).toArray();
        double sum = Arrays.stream(raised).sum();
        return Arrays.stream(raised).map(r -> r / sum).toArray();
    }
}
