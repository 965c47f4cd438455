package org.parley.analysis.consensus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Stakeholders;
import org.parley.domain.deal.WeightRound;

/** Turns swing points into weights and measures how far the groups agree (SPEC 4). */
public final class ConsensusAnalysis {
    private ConsensusAnalysis() {}

    /** The latest round of the sheet that counts. */
    public static Consensus of(DealTerms terms, Sheet sheet) {
        return of(terms, terms.deal().stakeholders().counted(sheet));
    }

    /** Any round, as to compare two of them. Groups without a seat in the deal are left out. */
    public static Consensus of(DealTerms terms, WeightRound round) {
        List<String> items = terms.items(round.sheet());
        List<Vote> votes = votes(terms.deal().stakeholders(), round, items);
        double[] groupWeights = groupWeights(votes, items.size());
        Indices indices = votes.size() < 2 || items.size() < 2 ? null : indices(votes, groupWeights);
        return consensus(round, items, votes, groupWeights, indices);
    }

    private static List<Vote> votes(Stakeholders stakeholders, WeightRound round, List<String> items) {
        var points = new EnumMap<GroupId, double[]>(GroupId.class);
        double say = 0;
        for (GroupId group : GroupId.values()) {
            if (stakeholders.lambdas().containsKey(group)) {
                Optional<double[]> answered = BallotWeights.of(round, group, items);
                if (answered.isPresent()) {
                    points.put(group, answered.get());
                    say += stakeholders.lambda(group);
                }
            }
        }
        var votes = new ArrayList<Vote>();
        for (var entry : points.entrySet()) {
            GroupId group = entry.getKey();
            double lambda = say > 0 ? stakeholders.lambda(group) / say : 1.0 / points.size();
            votes.add(Vote.of(group, lambda, entry.getValue()));
        }
        return votes;
    }

    private static double[] groupWeights(List<Vote> votes, int items) {
        var weights = new double[items];
        for (Vote vote : votes) {
            for (int j = 0; j < items; j++) {
                weights[j] += vote.lambda() * vote.weight(j);
            }
        }
        return weights;
    }

    private static Indices indices(List<Vote> votes, double[] groupWeights) {
        double d = Shannon.beta(votes, groupWeights);
        int n = groupWeights.length;
        var distances = Distances.of(votes);
        return new Indices(
                d,
                Shannon.homogeneity(d, Math.min(n, votes.size())),
                Shannon.ahpHomogeneity(d, n),
                Kendall.w(votes),
                distances.widest(),
                distances.closest(),
                distances.mean());
    }

    private static Consensus consensus(
            WeightRound round, List<String> items, List<Vote> votes, double[] groupWeights, @Nullable Indices indices) {
        var weights = new EnumMap<GroupId, Map<String, Double>>(GroupId.class);
        var ranks = new EnumMap<GroupId, Map<String, Double>>(GroupId.class);
        var lambdas = new EnumMap<GroupId, Double>(GroupId.class);
        for (Vote vote : votes) {
            weights.put(vote.group(), byItem(items, vote.weights()));
            ranks.put(vote.group(), byItem(items, vote.ranks()));
            lambdas.put(vote.group(), vote.lambda());
        }
        return new Consensus(
                round.sheet(),
                round.number(),
                items,
                weights,
                ranks,
                lambdas,
                votes.isEmpty() ? Map.of() : byItem(items, groupWeights),
                indices,
                PriorityConflicts.of(items, votes));
    }

    private static Map<String, Double> byItem(List<String> items, double[] values) {
        var map = new LinkedHashMap<String, Double>();
        for (int j = 0; j < values.length; j++) {
            map.put(items.get(j), values[j]);
        }
        return map;
    }
}
