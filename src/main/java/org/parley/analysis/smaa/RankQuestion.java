package org.parley.analysis.smaa;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;
import org.parley.domain.deal.Interval;

/**
 * What to ask of the bids.
 *
 * @param ranges per bid letter and mechanism, what the quote may turn out to be, in the mechanism's unit; in place of what
 *     the quote's own range or confidence says
 */
public record RankQuestion(
        WeightKnowledge weights, Map<String, Map<String, Interval>> ranges, SmaaSettings settings) {
    public RankQuestion {
        var copy = new LinkedHashMap<String, Map<String, Interval>>();
        ranges.forEach((bid, byMechanism) -> copy.put(bid, Ordered.map(byMechanism)));
        ranges = Ordered.map(copy);
    }

    /** How sure the first place is within what the groups want, for a screen. */
    public static RankQuestion standard() {
        return of(WeightKnowledge.GROUPS, SmaaSettings.STANDARD);
    }

    public static RankQuestion of(WeightKnowledge weights, SmaaSettings settings) {
        return new RankQuestion(weights, Map.of(), settings);
    }

    @Nullable
    Interval range(String bid, String mechanism) {
        return ranges.getOrDefault(bid, Map.of()).get(mechanism);
    }
}
