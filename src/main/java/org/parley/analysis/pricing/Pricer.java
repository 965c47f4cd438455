package org.parley.analysis.pricing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.pricing.PriceGap.Reason;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;

/** Prices the bids of a deal in its scenarios. */
record Pricer(Commercials commercials, int termMonths) {
    static PricingAnalysis price(Deal deal) {
        var pricer = new Pricer(deal.commercials(), deal.profile().termMonths());
        List<Scenario> scenarios = Scenario.of(deal);
        var bids = new LinkedHashMap<String, BidPrice>();
        deal.bids().forEach(b -> bids.put(b.letter(), pricer.price(b, scenarios)));
        List<String> ids = scenarios.stream().map(Scenario::id).toList();
        String scored = deal.commercials().scoringScenario();
        return new PricingAnalysis(
                ids, ids.contains(scored) ? scored : null, bids, BreakEvens.of(deal, bids));
    }

    private BidPrice price(Bid bid, List<Scenario> scenarios) {
        Pricing price = bid.pricing();
        Optional<PriceGap> unfit = PriceChecks.of(price, commercials.volumes(), termMonths);
        if (price == null || unfit.isPresent()) {
            return new NotPriced(bid.letter(), unfit.orElseThrow());
        }
        var costs = new LinkedHashMap<String, Tco>();
        var gaps = new LinkedHashMap<String, PriceGap>();
        for (Scenario scenario : scenarios) {
            PriceGap gap = gap(price, scenario);
            Tco tco = gap == null ? tco(price, scenario) : null;
            if (tco != null && Double.isFinite(tco.total()) && Double.isFinite(tco.contacts())) {
                costs.put(scenario.id(), tco);
            } else {
                gaps.put(scenario.id(), gap == null ? PriceGap.of(Reason.TOO_LARGE) : gap);
            }
        }
        return new BidCost(bid.letter(), costs, gaps, Blend.of(price, commercials.volumes(), termMonths));
    }

    @Nullable
    PriceGap gap(Pricing price, Scenario scenario) {
        if (commercials.volumes() instanceof Volumes.Annual annual) {
            int found = annual.scenarios().getOrDefault(scenario.volume(), List.of()).size();
            int years = Spans.years(termMonths);
            if (found != years) {
                return new PriceGap(Reason.LIST_LENGTH, "volumes." + scenario.volume(), found, years);
            }
        }
        return scenario.corrected() ? correctionGap(price) : null;
    }

    private @Nullable PriceGap correctionGap(Pricing price) {
        Double today = commercials.baselineFcr();
        if (today == null) {
            return PriceGap.of(Reason.NO_BASELINE_FCR, "baselineFcr");
        }
        if (today == 0) {
            return PriceGap.of(Reason.ZERO, "baselineFcr");
        }
        if (price.terms().fcr().isEmpty()) {
            return PriceGap.of(Reason.NO_BID_FCR, "fcr");
        }
        return price.terms().fcr().contains(0.0) ? PriceGap.of(Reason.ZERO, "fcr") : null;
    }

    private Tco tco(Pricing price, Scenario scenario) {
        List<Span> spans = spans(price, scenario);
        return Measures.tco(commercials, Costing.of(price, spans), spans, price.terms().fcr());
    }

    List<Span> spans(Pricing price, Scenario scenario) {
        Correction correction = scenario.corrected()
                ? new Correction(commercials.baselineFcr(), price.terms().fcr())
                : Correction.NONE;
        return switch (price) {
            case Pricing.Annual annual when commercials.volumes() instanceof Volumes.Annual v -> Spans.yearly(
                    annual, termMonths, v.scenarios().getOrDefault(scenario.volume(), List.of()), correction);
            case Pricing.Monthly monthly when commercials.volumes() instanceof Volumes.Monthly v -> Spans.monthly(
                    monthly, termMonths, v, Objects.requireNonNull(v.scenarios().get(scenario.volume())), correction);
            default -> throw new IllegalStateException("the checks let a price of another kind than the volumes pass");
        };
    }
}
