package org.parley.analysis.pricing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;

/**
 * The cost of one bid. Each scenario of the deal is in exactly one of the maps, in the deal's order.
 *
 * @param scenarios per scenario id, e.g. {@code base-adj}
 * @param gaps why the other scenarios cannot be computed
 * @param blend null when nothing is charged at the baseline
 */
public record BidCost(
        String letter, Map<String, Tco> scenarios, Map<String, PriceGap> gaps, @Nullable Blend blend)
        implements BidPrice {
    public BidCost {
        scenarios = Ordered.map(scenarios);
        gaps = Ordered.map(gaps);
    }
}
