package org.parley.documents.align;

import java.util.Arrays;
import java.util.List;

/** How much speaks for each pair of clauses being counterparts. */
final class Evidence {
    /** Up to so many words a body says nothing ("intentionally omitted"), and two that say it are no counterparts. */
    private static final int PLACEHOLDER = 3;

    /** Distinct words at which the likeness of short bodies counts for about two thirds. */
    private static final double SHORT = 6;

    private static final double TITLE = 0.4;
    private static final double FAMILY = 0.15;
    private static final double OTHER_FAMILY = 0.8;
    /** Bodies as like as this are versions of one text. */
    private static final double ALIKE = 0.4;

    /** Share of clauses that are versions of one text from which two documents have a template in common. */
    private static final double TEMPLATE = 0.2;

    private static final double NEIGHBOURS = 0.3;

    private final double[][] text;
    private final double[][] all;

    private Evidence(double[][] text, double[][] all) {
        this.text = text;
        this.all = all;
    }

    /** Number of clauses on the left. */
    int left() {
        return all.length;
    }

    /** Number of clauses on the right; 0 where the left has none. */
    int right() {
        return all.length == 0 ? 0 : all[0].length;
    }

    /** Likeness of the bodies alone, 0 to 1. */
    double text(int left, int right) {
        return text[left][right];
    }

    /** Text, titles, families and neighbours together, 0 to 1. */
    double all(int left, int right) {
        return all[left][right];
    }

    static Evidence of(List<Clause> left, List<Clause> right) {
        double[][] text = text(left, right);
        double[][] titles = TermVectors.cosines(titles(left), titles(right));
        boolean byFamily = !sameTemplate(text);
        var own = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                // squared, because one common word in two titles means little
                double title = TITLE * titles[i][j] * titles[i][j];
                double words = either(text[i][j], title);
                own[i][j] = byFamily ? families(left.get(i), right.get(j), words) : words;
            }
        }
        return new Evidence(text, withNeighbours(own));
    }

    private static double[][] text(List<Clause> left, List<Clause> right) {
        List<List<String>> before = bodies(left);
        List<List<String>> after = bodies(right);
        double[][] text = TermVectors.cosines(
                before.stream().map(TermVectors::withPairs).toList(),
                after.stream().map(TermVectors::withPairs).toList());
        double[] beforeWeight = before.stream().mapToDouble(Evidence::weight).toArray();
        double[] afterWeight = after.stream().mapToDouble(Evidence::weight).toArray();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                text[i][j] *= Math.min(beforeWeight[i], afterWeight[j]);
            }
        }
        return text;
    }

    private static List<List<String>> bodies(List<Clause> clauses) {
        return clauses.stream()
                .map(c -> Terms.of(c.body()))
                .map(terms -> TermVectors.distinct(terms) > PLACEHOLDER ? terms : List.<String>of())
                .toList();
    }

    private static List<List<String>> titles(List<Clause> clauses) {
        return clauses.stream()
                .map(Clause::title)
                .map(title -> title == null ? List.<String>of() : Terms.of(title))
                .toList();
    }

    private static double weight(List<String> terms) {
        return 1 - Math.exp(-TermVectors.distinct(terms) / SHORT);
    }

    /**
     * Whether one document was made from the other or both from a third. Then the words know better than a family, which is
     * a guess; across templates hardly a sentence is shared and what a clause is about is most of what there is.
     */
    private static boolean sameTemplate(double[][] text) {
        long alike = Arrays.stream(text)
                .filter(row -> Arrays.stream(row).max().orElse(0) >= ALIKE)
                .count();
        return alike >= TEMPLATE * text.length;
    }

    private static double families(Clause a, Clause b, double own) {
        if (a.family() == null || b.family() == null) {
            return own;
        }
        return a.family().equals(b.family()) ? either(own, FAMILY) : own * OTHER_FAMILY;
    }

    /** Clauses that stood together often still do: a pair gains where the neighbours on both sides are alike. */
    private static double[][] withNeighbours(double[][] own) {
        var all = new double[own.length][];
        for (int i = 0; i < own.length; i++) {
            all[i] = own[i].clone();
            for (int j = 0; j < all[i].length; j++) {
                double near = (near(own, i - 1, j) + near(own, i + 1, j)) / 2;
                all[i][j] = either(own[i][j], NEIGHBOURS * near);
            }
        }
        return all;
    }

    private static double near(double[][] own, int i, int j) {
        if (i < 0 || i >= own.length) {
            return 0;
        }
        double best = 0;
        for (int k = Math.max(0, j - 1); k <= Math.min(own[i].length - 1, j + 1); k++) {
            best = Math.max(best, own[i][k]);
        }
        return best;
    }

    /** Two independent hints, each as the chance of being right. */
    private static double either(double a, double b) {
        return 1 - (1 - a) * (1 - b);
    }
}
