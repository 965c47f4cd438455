package org.parley.analysis.pricing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Volumes;

/**
 * What all bids cost (SPEC 6.2 and 6.3).
 *
 * @param scenarios ids in the deal's order: {@code low-quoted}, {@code low-adj}, ... where volumes are by the year;
 *     {@code low}, {@code base}, ... where they are by the month, followed by {@code low-adj}, ... if the deal knows its
 *     first-contact resolution and a bid states its own
 * @param scored the scenario whose cost is scored, or null while the deal names none of {@code scenarios}
 * @param bids per letter, in the deal's order
 * @param breakEvens one per pair of bids priced by the month, in the deal's order
 */
public record PricingAnalysis(
        List<String> scenarios, @Nullable String scored, Map<String, BidPrice> bids, List<BreakEven> breakEvens) {
    /** Ending of a scenario's id when the volume is taken as the client states it. */
    public static final String QUOTED = Volumes.QUOTED;
    /** Ending of a scenario's id when the volume is corrected for repeat calls. */
    public static final String ADJUSTED = Volumes.ADJUSTED;

    public PricingAnalysis {
        scenarios = List.copyOf(scenarios);
        bids = Ordered.map(bids);
        breakEvens = List.copyOf(breakEvens);
    }

    /** Never fails: what cannot be computed is a {@link PriceGap}. */
    public static PricingAnalysis of(DealTerms terms) {
        return Pricer.price(terms.deal());
    }

    public Optional<Tco> cost(String letter, String scenario) {
        return bids.get(letter) instanceof BidCost cost
                ? Optional.ofNullable(cost.scenarios().get(scenario))
                : Optional.empty();
    }

    /** Why there is no cost; empty when there is one, and for a letter or scenario that the deal does not have. */
    public Optional<PriceGap> gap(String letter, String scenario) {
        return switch (bids.get(letter)) {
            case BidCost cost -> Optional.ofNullable(cost.gaps().get(scenario));
            case NotPriced not -> Optional.of(not.gap());
            case null -> Optional.empty();
        };
    }

    /** In the deal's money unit. */
    public OptionalDouble tco(String letter, String scenario) {
        return cost(letter, scenario).map(c -> OptionalDouble.of(c.total())).orElse(OptionalDouble.empty());
    }

    public OptionalDouble npv(String letter, String scenario) {
        return measure(letter, scenario, Measure.NPV);
    }

    /** 0 to 100 on the deal's absolute anchors (SPEC 6.1). */
    public OptionalDouble value(String letter, String scenario) {
        return measure(letter, scenario, Measure.VALUE);
    }

    public OptionalDouble measure(String letter, String scenario, Measure measure) {
        Double found = cost(letter, scenario).map(c -> c.measures().get(measure)).orElse(null);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
    }
}
