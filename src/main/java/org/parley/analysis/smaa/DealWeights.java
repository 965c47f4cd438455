package org.parley.analysis.smaa;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.number.Computed;
import org.parley.analysis.weight.region.WeightRegion;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Interval;

/** What the votes of a deal say of the weights of the criteria that can be scored. */
final class DealWeights {
    private final Consensus votes;
    private final List<String> criteria;

    DealWeights(Consensus votes, List<String> criteria) {
        this.votes = votes;
        this.criteria = criteria;
    }

    /** False when no group with a say gave any of the criteria a point. */
    boolean voted() {
        return sum(votes.groupWeights()) > 0;
    }

    WeightRegion region(WeightKnowledge knowledge) {
        return switch (knowledge) {
            case GROUPS -> spanned();
            case ANY -> WeightRegion.any(criteria.size());
            case ORDER -> WeightRegion.order(ranks());
        };
    }

    /** Per criterion, the smallest and the largest weight that is possible. */
    Map<String, Interval> ranges(WeightKnowledge knowledge, WeightRegion region) {
        int[] ranks = ranks();
        var ranges = new LinkedHashMap<String, Interval>();
        for (int c = 0; c < ranks.length; c++) {
            ranges.put(criteria.get(c), knowledge == WeightKnowledge.ORDER
                    ? ordered(ranks, c)
                    : new Interval(region.minimum(c), region.maximum(c)));
        }
        return ranges;
    }

    /** What weighs most has at least an equal share; what comes k-th can at most share all weight with those before it. */
    private static Interval ordered(int[] ranks, int criterion) {
        int rank = ranks[criterion];
        boolean alone = Arrays.stream(ranks).filter(r -> r == rank).count() == 1;
        return new Interval(rank == 1 && alone ? 1.0 / ranks.length : 0, 1.0 / rank);
    }

    /** From the smallest to the largest weight that a group with a say gives, each group's weights normalised to sum 1. */
    private WeightRegion spanned() {
        var minimums = new double[criteria.size()];
        var maximums = new double[criteria.size()];
        Arrays.fill(minimums, 1);
        for (GroupId group : votes.votedGroups()) {
            Map<String, Double> weights = votes.weights().getOrDefault(group, Map.of());
            double sum = sum(weights);
            if (sum > 0 && votes.lambdas().getOrDefault(group, 0.0) > 0) {
                for (int c = 0; c < criteria.size(); c++) {
                    double weight = Math.min(1, weights.getOrDefault(criteria.get(c), 0.0) / sum);
                    minimums[c] = Math.min(minimums[c], weight);
                    maximums[c] = Math.max(maximums[c], weight);
                }
            }
        }
        return WeightRegion.ranges(minimums, maximums);
    }

    /** 1 for the criterion of the largest group weight; equal weights share a rank. */
    private int[] ranks() {
        return criteria.stream()
                .mapToInt(c -> 1 + (int) criteria.stream()
                        .filter(other -> Computed.above(votes.groupWeight(other), votes.groupWeight(c)))
                        .count())
                .toArray();
    }

    private double sum(Map<String, Double> weights) {
        return criteria.stream().mapToDouble(c -> weights.getOrDefault(c, 0.0)).sum();
    }
}
