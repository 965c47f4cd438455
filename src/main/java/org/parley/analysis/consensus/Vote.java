package org.parley.analysis.consensus;

import java.util.Arrays;
import org.parley.domain.catalog.GroupId;

/** One group's points, by item of the sheet, as weights that sum to 1 and as ranks. */
final class Vote {
    private final GroupId group;
    private final double lambda;
    private final double[] weights;
    private final double[] ranks;
    private final long ties;

    private Vote(GroupId group, double lambda, double[] weights, double[] ranks, long ties) {
        this.group = group;
        this.lambda = lambda;
        this.weights = weights;
        this.ranks = ranks;
        this.ties = ties;
    }

    /** Ranks come from the points as typed, so that rounding cannot break a tie. */
    static Vote of(GroupId group, double lambda, double[] points) {
        double total = Vectors.sum(points);
        double[] weights = Arrays.stream(points).map(p -> p / total).toArray();
        double[] ranks = new double[points.length];
        long ties = 0;
        for (int j = 0; j < points.length; j++) {
            double own = points[j];
            long above = Arrays.stream(points).filter(p -> p > own).count();
            long same = Arrays.stream(points).filter(p -> p == own).count();
            ranks[j] = above + (same + 1) / 2.0;
            ties += same * same - 1;
        }
        return new Vote(group, lambda, weights, ranks, ties);
    }

    GroupId group() {
        return group;
    }

    double lambda() {
        return lambda;
    }

    double weight(int item) {
        return weights[item];
    }

    double rank(int item) {
        return ranks[item];
    }

    int items() {
        return weights.length;
    }

    /** Sum of t^3 - t over the groups of tied items; each of t items adds its t^2 - 1. */
    long ties() {
        return ties;
    }

    double[] weights() {
        return weights.clone();
    }

    double[] ranks() {
        return ranks.clone();
    }
}
