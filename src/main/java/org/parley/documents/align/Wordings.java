package org.parley.documents.align;

import java.util.ArrayList;
import java.util.List;
import org.parley.documents.StopSignal;

/** The clauses of a document with the terms of their bodies and titles, taken apart once for all comparisons. */
public final class Wordings {
    /** Up to so many words a body says nothing ("intentionally omitted"), and two that say it are no counterparts. */
    private static final int PLACEHOLDER = 3;

    /** Distinct words at which the likeness of short bodies counts for about two thirds. */
    private static final double SHORT = 6;

    private final List<Clause> clauses;
    private final List<List<String>> bodies = new ArrayList<>();
    private final List<List<String>> titles = new ArrayList<>();
    private final double[] weights;

    private Wordings(List<Clause> clauses, StopSignal signal) {
        this.clauses = List.copyOf(clauses);
        this.weights = new double[clauses.size()];
        for (Clause clause : this.clauses) {
            signal.check();
            List<String> terms = Terms.of(clause.body());
            int distinct = TermVectors.distinct(terms);
            boolean says = distinct > PLACEHOLDER;
            weights[bodies.size()] = says ? 1 - Math.exp(-distinct / SHORT) : 0;
            bodies.add(says ? TermVectors.withPairs(terms) : List.of());
            titles.add(clause.title() == null ? List.of() : Terms.of(clause.title()));
        }
    }

    public static Wordings of(List<Clause> clauses, StopSignal signal) {
        return new Wordings(clauses, signal);
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Terms of each body and pairs of neighbouring ones; none of a body that says nothing. */
    List<List<String>> bodies() {
        return bodies;
    }

    List<List<String>> titles() {
        return titles;
    }

    /** How much the likeness of a body counts, 0 to 1: a short one says little. */
    double weight(int clause) {
        return weights[clause];
    }
}
