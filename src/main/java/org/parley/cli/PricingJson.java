package org.parley.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.pricing.BreakEven;
import org.parley.analysis.pricing.Measure;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Volumes;

/**
 * What the bids cost. Present value and TCO value are those of the scored scenario where volumes are by the year, and of
 * each scenario where they are by the month (SPEC 9).
 */
record PricingJson(PricingAnalysis pricing, boolean monthly) {
    static PricingJson of(Deal deal, PricingAnalysis pricing) {
        return new PricingJson(pricing, deal.commercials().volumes() instanceof Volumes.Monthly);
    }

    void bid(ObjectNode node, String letter) {
        each(node, "tco", s -> pricing.tco(letter, s));
        measure(node, "npv", letter, Measure.NPV);
        measure(node, "tcoValue", letter, Measure.VALUE);
        each(node, "costPerContact", s -> pricing.measure(letter, s, Measure.PER_CONTACT));
        each(node, "costPerResolved", s -> pricing.measure(letter, s, Measure.PER_RESOLVED));
        ObjectNode gaps = node.putObject("notPriced");
        for (String scenario : pricing.scenarios().isEmpty() ? List.of("") : pricing.scenarios()) {
            pricing.gap(letter, scenario).ifPresent(gap -> gaps.putObject(scenario)
                    .put("reason", gap.reason().name())
                    .put("term", gap.term()));
        }
    }

    void breakEven(ObjectNode root) {
        if (!monthly) {
            return;
        }
        var all = pricing.breakEvens().stream().flatMap(b -> b.contacts().stream()).toList();
        root.put("breakEvenContacts", all.size() == 1 ? all.getFirst() : null);
        var pairs = root.putArray("breakEven");
        for (BreakEven each : pricing.breakEvens()) {
            ObjectNode pair = pairs.addObject();
            pair.putArray("bids").add(each.first()).add(each.second());
            var contacts = pair.putArray("contacts");
            each.contacts().forEach(contacts::add);
            var cheaper = pair.putArray("cheaper");
            each.stretches().forEach(s -> cheaper.add(s.cheaper()));
            pair.put("same", each.same()).put("from", each.from()).put("to", each.to());
        }
    }

    private void measure(ObjectNode node, String name, String letter, Measure measure) {
        if (monthly) {
            each(node, name, s -> pricing.measure(letter, s, measure));
        } else {
            String scored = pricing.scored();
            node.put(name, scored == null ? null : number(pricing.measure(letter, scored, measure)));
        }
    }

    private void each(ObjectNode node, String name, Function<String, OptionalDouble> figure) {
        ObjectNode figures = node.putObject(name);
        pricing.scenarios().forEach(s -> figures.put(s, number(figure.apply(s))));
    }

    private static @Nullable Double number(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}
