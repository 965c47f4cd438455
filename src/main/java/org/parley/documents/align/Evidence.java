package org.parley.documents.align;

import org.parley.documents.StopSignal;

/** How much speaks for each pair of clauses being counterparts. */
final class Evidence {
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

    static Evidence of(Wordings left, Wordings right, StopSignal signal) {
        double[][] text = text(left, right, signal);
        double[][] own = TermVectors.cosines(left.titles(), right.titles(), signal);
        boolean byFamily = !sameTemplate(text);
        for (int i = 0; i < own.length; i++) {
            signal.check();
            for (int j = 0; j < own[i].length; j++) {
                // squared, because one common word in two titles means little
                double title = TITLE * own[i][j] * own[i][j];
                double words = either(text[i][j], title);
                own[i][j] = byFamily ? families(left.clauses().get(i), right.clauses().get(j), words) : words;
            }
        }
        return new Evidence(text, withNeighbours(own, signal));
    }

    private static double[][] text(Wordings left, Wordings right, StopSignal signal) {
        double[][] text = TermVectors.cosines(left.bodies(), right.bodies(), signal);
        for (int i = 0; i < text.length; i++) {
            for (int j = 0; j < text[i].length; j++) {
                text[i][j] *= Math.min(left.weight(i), right.weight(j));
            }
        }
        return text;
    }

    /**
     * Whether one document was made from the other or both from a third. Then the words know better than a family, which is
     * a guess; across templates hardly a sentence is shared and what a clause is about is most of what there is.
     */
    private static boolean sameTemplate(double[][] text) {
        int alike = 0;
        for (double[] row : text) {
            double most = 0;
            for (double likeness : row) {
                most = Math.max(most, likeness);
            }
            alike += most >= ALIKE ? 1 : 0;
        }
        return alike >= TEMPLATE * text.length;
    }

    private static double families(Clause a, Clause b, double own) {
        if (a.family() == null || b.family() == null) {
            return own;
        }
        return a.family().equals(b.family()) ? either(own, FAMILY) : own * OTHER_FAMILY;
    }

    /** Clauses that stood together often still do: a pair gains where the neighbours on both sides are alike. */
    private static double[][] withNeighbours(double[][] own, StopSignal signal) {
        var all = new double[own.length][];
        for (int i = 0; i < own.length; i++) {
            signal.check();
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
