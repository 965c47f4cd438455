package org.parley.exchange.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
                    root.put("pricingKind", Nodes.name(kind));
                }
                ObjectNode node = Nodes.object(root, "pricing").putObject(bid.letter());
                if (kind != common) {
                    node.put("kind", Nodes.name(kind));
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
            case Pricing.Annual annual -> {
                Nodes.put(node, "fixedPerYear", annual.fixedPerYear());
                Nodes.put(node, "ratePerContact", annual.rate());
                Nodes.numbers(node, "baseline", annual.baseline());
                TermsWriter.annual(node, annual.terms());
            }
            case Pricing.Monthly monthly -> {
                node.put("unit", Nodes.name(monthly.unit()));
                Nodes.put(node, "fixedPerYear", monthly.fixedPerYear());
                Nodes.put(node, "rate", monthly.rate());
                Nodes.put(node, "hoursPerFte", monthly.hoursPerFte());
                TermsWriter.monthly(node, monthly.terms());
            }
        }
    }
}
