package org.parley.analysis.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;
import org.parley.domain.Ordered;

/**
 * The price of the bids as a ranking needs it: on absolute anchors, so that no bid changes the value of another.
 *
 * @param scenarios per scenario id, in the deal's order, and bid letter; a bid without a price or a value is absent
 * @param scored id of the scenario that is scored; null when there is none
 */
public record PriceScores(Map<String, Map<String, Cost>> scenarios, @Nullable String scored) {
    public static final PriceScores NONE = new PriceScores(Map.of(), null);

    /**
     * What one bid costs in one scenario.
     *
     * @param tco total cost of ownership over the term in the deal's money unit
     * @param value 0 to 100
     */
    public record Cost(double tco, double value) {
        public Cost {
            Check.finite(tco, "total cost");
            Check.within(value, 0, 100, "value of the total cost");
        }
    }

    public PriceScores {
        if (scored != null && !scenarios.containsKey(scored)) {
            throw new InvalidValueException("scored scenario", "is not one of the deal: " + scored);
        }
        var copy = new LinkedHashMap<String, Map<String, Cost>>();
        scenarios.forEach((scenario, costs) -> copy.put(scenario, Ordered.map(costs)));
        scenarios = Ordered.map(copy);
    }

    /** Per bid letter; empty for an unknown scenario. */
    public Map<String, Cost> costs(@Nullable String scenario) {
        return scenario == null ? Map.of() : scenarios.getOrDefault(scenario, Map.of());
    }
}
