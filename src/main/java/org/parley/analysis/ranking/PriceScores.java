package org.parley.analysis.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.analysis.pricing.Tco;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;
import org.parley.domain.Ordered;
import org.parley.domain.deal.Commercials.TcoAnchors;

/**
 * The price of the bids as a ranking needs it: on absolute anchors, so that no bid changes the value of another.
 *
 * @param money total cost of ownership per scenario id and bid letter, in the deal's money unit, whether or not anchors
 *     say what it is worth; a bid without a price is absent
 * @param scenarios per scenario id, in the deal's order, and bid letter; a bid without a price or a value is absent,
 *     and so is a scenario without such a bid
 * @param scored id of the scenario that is scored; null when there is none
 * @param anchors what the values are measured on; null when there are no values
 */
public record PriceScores(
        Map<String, Map<String, Double>> money,
        Map<String, Map<String, Cost>> scenarios,
        @Nullable String scored,
        @Nullable TcoAnchors anchors) {
    public static final PriceScores NONE = new PriceScores(Map.of(), Map.of(), null, null);

    /**
     * What one bid costs in one scenario.
     *
     * @param money total cost of ownership over the term in the deal's money unit; per contact when the anchors are
     * @param value 0 to 100
     */
    public record Cost(double money, double value) {
        public Cost {
            Check.finite(money, "total cost");
            Check.within(value, 0, 100, "value of the total cost");
        }
    }

    public PriceScores {
        if (scored != null && !scenarios.containsKey(scored)) {
            throw new InvalidValueException("scored scenario", "is not one of the deal: " + scored);
        }
        money = copy(money);
        scenarios = copy(scenarios);
    }

    private static <T> Map<String, Map<String, T>> copy(Map<String, Map<String, T>> perScenario) {
        var copy = new LinkedHashMap<String, Map<String, T>>();
        perScenario.forEach((scenario, bids) -> copy.put(scenario, Ordered.map(bids)));
        return Ordered.map(copy);
    }

    public static PriceScores of(PricingAnalysis pricing, @Nullable TcoAnchors anchors) {
        Map<String, Map<String, Double>> money = perBid(pricing, Tco::total);
        if (anchors == null) {
            return new PriceScores(money, Map.of(), null, null);
        }
        Map<String, Map<String, Cost>> scenarios = perBid(pricing, tco -> cost(tco, anchors));
        String scored = pricing.scored();
        return new PriceScores(money, scenarios, scenarios.containsKey(scored) ? scored : null, anchors);
    }

    /** Without scenarios in which nobody has it. */
    private static <T> Map<String, Map<String, T>> perBid(
            PricingAnalysis pricing, Function<Tco, @Nullable T> figure) {
        var scenarios = new LinkedHashMap<String, Map<String, T>>();
        for (String scenario : pricing.scenarios()) {
            var bids = new LinkedHashMap<String, T>();
            for (String letter : pricing.bids().keySet()) {
                pricing.cost(letter, scenario).map(figure).ifPresent(found -> bids.put(letter, found));
            }
            if (!bids.isEmpty()) {
                scenarios.put(scenario, bids);
            }
        }
        return scenarios;
    }

    private static @Nullable Cost cost(Tco tco, TcoAnchors anchors) {
        Double value = tco.value();
        if (value == null) {
            return null;
        }
        return new Cost(anchors.of() == TcoAnchors.Of.TOTAL ? tco.total() : tco.total() / tco.demand(), value);
    }
}
