package org.parley.analysis.smaa;

/** The alternatives that are first for some weights, with their central weights. */
final class Candidates {
    private final int[] alternatives;
    private final double[][] weights;
    /** Per candidate and alternative, what the certain values add to the alternative's total. */
    private final double[][] certain;

    /** @param centralWeights of each of the alternatives, per criterion */
    Candidates(Cells cells, double[][] centralWeights, int[] alternatives) {
        this.alternatives = alternatives;
        this.weights = centralWeights;
        this.certain = new double[alternatives.length][cells.alternatives()];
        for (int k = 0; k < alternatives.length; k++) {
            for (int a = 0; a < cells.alternatives(); a++) {
                for (int c = 0; c < cells.criteria(); c++) {
                    certain[k][a] += cells.open(a, c) ? 0 : weights[k][c] * cells.value(a, c);
                }
            }
        }
    }

    int size() {
        return alternatives.length;
    }

    int alternative(int candidate) {
        return alternatives[candidate];
    }

    double weight(int candidate, int criterion) {
        return weights[candidate][criterion];
    }

    double certainPart(int candidate, int alternative) {
        return certain[candidate][alternative];
    }
}
