package org.parley.exchange.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;

/** How the providers of a deal file charge. */
final class PricingWriter {
    private PricingWriter() {}

    static void write(ObjectNode root, Deal deal) {
        PricingReader.@Nullable Kind common = null;
        for (Bid bid : deal.bids()) {
            Pricing pricing = bid.pricing();
            if (pricing != null) {
                PricingReader.Kind kind = kind(pricing);
                if (common == null) {
                    common = kind;
                    root.put("pricingKind", lower(kind));
                }
                ObjectNode node = Nodes.object(root, "pricing").putObject(bid.letter());
                if (kind != common) {
                    node.put("kind", lower(kind));
                }
                pricing(node, pricing);
            }
        }
    }

    private static PricingReader.Kind kind(Pricing pricing) {
        return pricing instanceof Pricing.Annual ? PricingReader.Kind.ANNUAL : PricingReader.Kind.MONTHLY;
    }

    private static void pricing(ObjectNode node, Pricing pricing) {
        switch (pricing) {
            case Pricing.Annual annual -> annual(node, annual);
            case Pricing.Monthly monthly -> monthly(node, monthly);
        }
    }

    private static void annual(ObjectNode node, Pricing.Annual p) {
        Nodes.put(node, "fixedPerYear", p.fixedPerYear());
        Nodes.put(node, "ratePerContact", p.ratePerContact());
        Nodes.numbers(node, "baseline", p.baseline());
        Nodes.put(node, "deadband", p.deadband());
        Nodes.put(node, "arc", p.arc());
        Nodes.put(node, "rrc", p.rrc());
        common(node, p);
        Pricing.OutcomeFee fee = p.outcomeFee();
        if (fee != null) {
            ObjectNode each = node.putObject("outcomeFee");
            Nodes.put(each, "max", fee.max());
            Nodes.put(each, "fcrFrom", fee.fcrFrom());
            Nodes.put(each, "fcrTo", fee.fcrTo());
        }
        Nodes.numbers(node, "fcr", p.fcr());
        Nodes.put(node, "creditAtRisk", p.creditAtRisk());
        Nodes.put(node, "missSeverity", p.missSeverity());
        Pricing.Investment investment = p.investment();
        if (investment != null) {
            ObjectNode each = node.putObject("investment");
            Nodes.put(each, "amount", investment.amount());
            Nodes.put(each, "yearlyRate", investment.yearlyRate());
            each.put("months", investment.months());
        }
        Nodes.numbers(node, "netSavings", p.netSavings());
        Nodes.put(node, "clientGainShare", p.clientGainShare());
        Nodes.numbers(node, "displacedEffort", p.displacedEffort());
        Nodes.put(node, "displacedPassed", p.displacedPassed());
        Nodes.put(node, "clientSideYear1", p.clientSideYear1());
        Nodes.put(node, "clientSideGrowth", p.clientSideGrowth());
        Nodes.put(node, "transitionIn", p.transitionIn());
        Nodes.put(node, "exit", p.exit());
    }

    private static void monthly(ObjectNode node, Pricing.Monthly p) {
        node.put("unit", lower(p.unit()));
        Nodes.put(node, "rate", p.rate());
        common(node, p);
        Nodes.put(node, "setUp", p.setUp());
        Nodes.put(node, "clientSidePerYear", p.clientSidePerYear());
    }

    private static void common(ObjectNode node, Pricing p) {
        Nodes.put(node, "minimumShare", p.minimumShare());
        Pricing.Surge surge = p.surge();
        if (surge != null) {
            ObjectNode each = node.putObject("surge");
            Nodes.put(each, "above", surge.above());
            Nodes.put(each, "extra", surge.extra());
        }
        var components = node.putArray("indexComponents");
        p.indexComponents().forEach(c -> {
            ObjectNode each = components.addObject().put("name", c.name());
            Nodes.put(each, "share", c.share());
            Nodes.put(each, "pass", c.pass());
            Nodes.put(each, "index", c.index());
            Nodes.put(each, "cap", c.cap());
        });
        Nodes.put(node, "productivity", p.productivity());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
