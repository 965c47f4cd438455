package org.parley.analysis.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;

/**
 * A volume scenario, as stated or corrected for repeat calls.
 *
 * @param id as results name it
 * @param volume name among the deal's volumes
 */
record Scenario(String id, String volume, boolean corrected) {
    /** In the deal's order; see {@link PricingAnalysis#scenarios()}. */
    static List<Scenario> of(Deal deal) {
        var scenarios = new LinkedHashMap<String, Scenario>();
        switch (deal.commercials().volumes()) {
            case null -> {}
            case Volumes.Annual annual -> annual.scenarios().keySet().forEach(volume -> {
                add(scenarios, new Scenario(volume + PricingAnalysis.QUOTED, volume, false));
                add(scenarios, new Scenario(volume + PricingAnalysis.ADJUSTED, volume, true));
            });
            case Volumes.Monthly monthly -> {
                monthly.scenarios().keySet().forEach(volume -> add(scenarios, new Scenario(volume, volume, false)));
                if (correctable(deal)) {
                    monthly.scenarios().keySet().forEach(volume -> add(
                            scenarios, new Scenario(volume + PricingAnalysis.ADJUSTED, volume, true)));
                }
            }
        }
        return new ArrayList<>(scenarios.values());
    }

    private static void add(LinkedHashMap<String, Scenario> scenarios, Scenario scenario) {
        scenarios.putIfAbsent(scenario.id(), scenario);
    }

    private static boolean correctable(Deal deal) {
        return deal.commercials().baselineFcr() != null
                && deal.bids().stream().anyMatch(b -> b.pricing() instanceof Pricing.Monthly monthly
                        && !monthly.terms().fcr().isEmpty());
    }
}
