package org.parley.analysis.ranking;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.GroupId;

/**
 * All bids in one volume scenario, by everybody's weights.
 *
 * @param scenario id, e.g. {@code base-adj}; null when no price takes part
 * @param costs per bid letter; a bid without a price is absent
 * @param group by the weights of the groups together; by equal weights when nobody has voted
 * @param groups by each voting group's own weights, in the order of groups
 */
public record ScenarioRanking(
        @Nullable String scenario,
        Map<String, PriceScores.Cost> costs,
        Standing group,
        Map<GroupId, Standing> groups) {
    public ScenarioRanking {
        costs = Ordered.map(costs);
        groups = Ordered.map(groups);
    }

    /** The groups whose own weights choose the bid that all groups together choose; on a tie one of them will do. */
    public List<GroupId> agreeing() {
        List<String> chosen = group.winners();
        return groups.entrySet().stream()
                .filter(g -> g.getValue().winners().stream().anyMatch(chosen::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
