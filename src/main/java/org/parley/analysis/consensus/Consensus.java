package org.parley.analysis.consensus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Sheet;

/**
 * One sheet of swing points, as weights, with how far the groups agree (SPEC 4). A group whose points are all zero or
 * empty did not vote: it is left out everywhere and the others' say is normalised without it.
 *
 * @param items in sheet order: outcome ids, or TCO and the active families
 * @param round number of the round, 1 and up
 * @param weights per voting group and item, each group's sum 1
 * @param ranks per voting group and item, 1 for the largest weight; ties share the mean rank
 * @param lambdas say of each voting group, sum 1
 * @param groupWeights per item, the aggregated weight, sum 1; empty when no group voted
 * @param indices null when fewer than two groups voted or there are fewer than two items
 * @param conflicts the widest pair per item, by falling severity
 */
public record Consensus(
        Sheet sheet,
        int round,
        List<String> items,
        Map<GroupId, Map<String, Double>> weights,
        Map<GroupId, Map<String, Double>> ranks,
        Map<GroupId, Double> lambdas,
        Map<String, Double> groupWeights,
        @Nullable Indices indices,
        List<PriorityConflict> conflicts) {
    public Consensus {
        items = List.copyOf(items);
        weights = Ordered.map(weights);
        ranks = Ordered.map(ranks);
        lambdas = Ordered.map(lambdas);
        groupWeights = Ordered.map(groupWeights);
        conflicts = List.copyOf(conflicts);
    }

    /** The groups that voted, in the order of groups. */
    public Set<GroupId> votedGroups() {
        return weights.keySet();
    }

    public boolean voted() {
        return !weights.isEmpty();
    }

    /** The aggregated weight of an item, 0 to 1; 0 when no group voted or the item is not on the sheet. */
    public double groupWeight(String item) {
        return groupWeights.getOrDefault(item, 0.0);
    }

    /** One group's own weight of an item, 0 to 1; 0 when it did not vote. */
    public double weight(GroupId group, String item) {
        return weights.getOrDefault(group, Map.of()).getOrDefault(item, 0.0);
    }

    /** Null when there is nothing to agree on yet. */
    public @Nullable Light light() {
        return indices == null ? null : indices.light();
    }
}
