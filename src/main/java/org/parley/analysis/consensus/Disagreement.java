package org.parley.analysis.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.domain.catalog.GroupId;

/**
 * How differently the groups weigh an item, and who speaks to it in which order (SPEC 4.1).
 *
 * @param spread between the largest and the smallest weight, 0 to 1
 * @param speakers the one farthest from the weight of all groups together first: the minority speaks before the majority
 */
public record Disagreement(String item, double spread, List<Speaker> speakers) {
    /**
     * A group with its weight of the item.
     *
     * @param distance from the weight of all groups together, above 0 when the group gives more
     */
    public record Speaker(GroupId group, double weight, double distance) {}

    public Disagreement {
        speakers = List.copyOf(speakers);
    }

    /** Every item, the widest disagreement first, ties in the order of the sheet; none while fewer than two groups voted. */
    public static List<Disagreement> of(Consensus consensus) {
        if (consensus.votedGroups().size() < 2) {
            return List.of();
        }
        var all = new ArrayList<Disagreement>();
        for (String item : consensus.items()) {
            List<Speaker> speakers = consensus.votedGroups().stream()
                    .map(g -> new Speaker(
                            g, consensus.weight(g, item), consensus.weight(g, item) - consensus.groupWeight(item)))
                    .sorted(Comparator.comparingDouble((Speaker s) -> -Math.abs(s.distance())))
                    .toList();
            var weights = speakers.stream().mapToDouble(Speaker::weight).summaryStatistics();
            all.add(new Disagreement(item, weights.getMax() - weights.getMin(), speakers));
        }
        all.sort(Comparator.comparingDouble((Disagreement d) -> -d.spread()));
        return List.copyOf(all);
    }
}
