package org.parley.domain.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.GainShare.FrozenBaseline;

/**
 * The rows of numbers that hold one per year of the term: volumes and parts of prices. When the term changes they change
 * with it, because a row of another length prices nothing. A row that was complete goes on with its last number; one that
 * was not is left open; what lies beyond the term is cut.
 */
final class YearlySeries {
    private final int before;
    private final int after;

    private YearlySeries(int before, int after) {
        this.before = before;
        this.after = after;
    }

    /** The deal with another term. */
    static Deal fit(Deal deal, int termMonths) {
        Deal changed = deal.withProfile(deal.profile().withTermMonths(termMonths));
        var series = new YearlySeries(deal.profile().termYears(), changed.profile().termYears());
        return series.before == series.after ? changed : series.fit(changed);
    }

    private Deal fit(Deal deal) {
        Volumes volumes = deal.commercials().volumes();
        Deal fitted = volumes instanceof Volumes.Annual annual
                ? deal.withCommercials(deal.commercials().withVolumes(annual.withScenarios(each(annual.scenarios()))))
                : deal;
        return fitted.withBids(fitted.bids().stream().map(this::fit).toList());
    }

    private Map<String, List<Double>> each(Map<String, List<Double>> scenarios) {
        Map<String, List<Double>> fitted = scenarios;
        for (Map.Entry<String, List<Double>> scenario : scenarios.entrySet()) {
            fitted = Ordered.with(fitted, scenario.getKey(), fit(scenario.getValue()));
        }
        return fitted;
    }

    private Bid fit(Bid bid) {
        Pricing price = bid.pricing();
        return price == null ? bid : bid.withPricing(fit(price));
    }

    private Pricing fit(Pricing price) {
        Pricing fitted = price;
        for (PriceSeries each : PriceSeries.values()) {
            if (each.yearly() && !each.of(price).isEmpty()) {
                fitted = each.with(fitted, fit(each.of(price)));
            }
        }
        return fitted.withTerms(fitted.terms().withGainShare(
                fitted.terms().gainShare().withFrozen(fit(fitted.terms().gainShare().frozen()))));
    }

    private @Nullable FrozenBaseline fit(@Nullable FrozenBaseline frozen) {
        return frozen == null
                ? null
                : new FrozenBaseline(fit(frozen.cost()), fit(frozen.actual()), fit(frozen.oneOff()));
    }

    private List<Double> fit(List<Double> years) {
        if (years.size() > after) {
            return years.subList(0, after);
        }
        if (years.isEmpty() || years.size() != before) {
            return years;
        }
        var longer = new ArrayList<>(years);
        longer.addAll(Collections.nCopies(after - before, years.getLast()));
        return longer;
    }
}
