package org.parley.analysis.ranking;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a standing would be by other weights: the scores stay as they are. */
public final class Reweighting {
    private Reweighting() {}

    /**
     * @param weights per criterion of the standing, 0 to 1; a criterion that is left out weighs nothing
     * @return the standing itself when it has no totals. A bid that is judged on another basis than the rest keeps its total
     */
    public static Standing of(Standing standing, Map<String, Double> weights) {
        if (standing.gap() != null) {
            return standing;
        }
        var moved = new LinkedHashMap<String, Double>();
        standing.weights().keySet().forEach(c -> moved.put(c, weights.getOrDefault(c, 0.0)));
        return new Standing(
                standing.basis(),
                moved,
                standing.totals().stream()
                        .map(t -> t.basis() == standing.basis() ? total(t, moved) : t)
                        .toList(),
                null);
    }

    private static BidTotal total(BidTotal bid, Map<String, Double> weights) {
        var parts = new LinkedHashMap<String, Part>();
        double points = 0;
        for (var part : bid.parts().entrySet()) {
            var moved = new Part(weights.getOrDefault(part.getKey(), 0.0), part.getValue().score());
            parts.put(part.getKey(), moved);
            points += moved.points();
        }
        return new BidTotal(bid.letter(), bid.basis(), points, parts, bid.beyondWalkAway(), bid.notAnswered());
    }
}
