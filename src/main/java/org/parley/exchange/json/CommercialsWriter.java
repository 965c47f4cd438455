package org.parley.exchange.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Volumes;

/** The price side that all bids of a deal file share. */
final class CommercialsWriter {
    private CommercialsWriter() {}

    static void write(ObjectNode root, Deal deal) {
        Commercials commercials = deal.commercials();
        Nodes.put(root, "baselineFcr", commercials.baselineFcr());
        Nodes.put(root, "discountRate", commercials.discountRate());
        var cost = commercials.shouldCostPerContact();
        if (cost != null) {
            root.put("shouldCostPerContact", cost.amount());
            String currency = cost.currency().getCurrencyCode();
            if (!currency.equals(deal.profile().currency())) {
                root.put("shouldCostCurrency", currency);
            }
        }
        Volumes volumes = commercials.volumes();
        if (volumes != null) {
            volumes(root.putObject("volumes"), volumes);
        }
        var anchors = commercials.anchors();
        if (anchors != null) {
            ObjectNode node = root.putObject("tcoAnchors");
            Nodes.put(node, "ceiling", anchors.ceiling());
            Nodes.put(node, "floor", anchors.floor());
            node.put("of", anchors.of().name().toLowerCase(Locale.ROOT));
        }
        root.put("scoringScenario", commercials.scoringScenario());
    }

    private static void volumes(ObjectNode node, Volumes volumes) {
        node.put("unit", volumes.unit());
        ObjectNode scenarios = ScenarioPlace.of(volumes) == ScenarioPlace.APART ? node.putObject(ScenarioPlace.KEY)
                : node;
        switch (volumes) {
            case Volumes.Annual annual ->
                    annual.scenarios().forEach((name, years) -> Nodes.numbers(scenarios, name, years));
            case Volumes.Monthly monthly -> {
                monthly.scenarios().forEach((name, volume) -> Nodes.put(scenarios, name, volume));
                Nodes.put(node, "forecast", monthly.forecast());
                Nodes.numbers(node, "monthlyShare", monthly.monthlyShare());
                Nodes.put(node, "ahtMinutes", monthly.ahtMinutes());
                Nodes.put(node, "occupancy", monthly.occupancy());
                Nodes.put(node, "shrinkage", monthly.shrinkage());
            }
        }
    }
}
