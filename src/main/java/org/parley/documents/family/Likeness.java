package org.parley.documents.family;

import java.util.HashMap;
import java.util.Map;

/** How like two clauses are, by what is rare in their titles and texts. */
final class Likeness {
    /** As rare as a term that is in hardly any contract. */
    private static final double UNKNOWN = 6;
    /** The same title is most of an answer, but not all: a text may be about something else. */
    private static final double TITLE = 0.75;
    /** Distinct words at which the likeness of short bodies counts for about two thirds. */
    private static final double SHORT = 6;

    private final FamilyWeights weights;

    private Likeness(FamilyWeights weights) {
        this.weights = weights;
    }

    static Likeness of(FamilyWeights weights) {
        return new Likeness(weights);
    }

    Profile profile(ClauseWords clause) {
        TermVector vector = TermVector.of(Terms.of(clause), this::rarity);
        Map<String, Double> title = new HashMap<>();
        Map<String, Double> body = new HashMap<>();
        for (int i = 0; i < vector.terms().size(); i++) {
            String term = vector.terms().get(i);
            switch (term.charAt(0)) {
                case 't' -> title.put(term, vector.values().get(i));
                case 'b' -> body.put(term, vector.values().get(i));
                default -> {}
            }
        }
        return new Profile(title, body);
    }

    private double rarity(String term) {
        FamilyWeights.TermWeight known = weights.term(term);
        return known == null ? UNKNOWN : known.rarity();
    }

    /** The terms of title and text, each to length 1. */
    record Profile(Map<String, Double> title, Map<String, Double> body) {
        /** 0 to 1. */
        double likeness(Profile other) {
            double titles = cosine(title, other.title);
            // squared, because one common word in two titles means little
            double byTitle = TITLE * titles * titles;
            double byBody = cosine(body, other.body) * Math.min(weight(body), weight(other.body));
            return 1 - (1 - byTitle) * (1 - byBody);
        }

        private static double cosine(Map<String, Double> a, Map<String, Double> b) {
            return a.entrySet().stream()
                    .mapToDouble(e -> e.getValue() * b.getOrDefault(e.getKey(), 0.0))
                    .sum();
        }

        private static double weight(Map<String, Double> terms) {
            return 1 - Math.exp(-terms.size() / SHORT);
        }
    }
}
