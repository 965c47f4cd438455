package org.parley.analysis.pricing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;

/** Prices the bids of a deal. */
final class Pricer {
    private Pricer() {}

    static PricingAnalysis price(Deal deal) {
        var ids = new ArrayList<String>();
        if (deal.commercials().volumes() instanceof Volumes.Annual annual) {
            annual.scenarios().keySet().forEach(s -> {
                ids.add(s + PricingAnalysis.QUOTED);
                ids.add(s + PricingAnalysis.ADJUSTED);
            });
        } else if (deal.commercials().volumes() instanceof Volumes.Monthly monthly) {
            ids.addAll(monthly.scenarios().keySet());
        }
        var bids = new LinkedHashMap<String, BidPrice>();
        deal.bids().forEach(b -> bids.put(b.letter(), price(deal.commercials(), b)));
        String scored = deal.commercials().scoringScenario();
        return new PricingAnalysis(ids, ids.contains(scored) ? scored : null, bids, List.of());
    }

    private static BidPrice price(Commercials deal, Bid bid) {
        var costs = new LinkedHashMap<String, Tco>();
        var gaps = new LinkedHashMap<String, PriceGap>();
        switch (bid.pricing()) {
            case null -> {
                return new NotPriced(bid.letter(), PriceGap.of(PriceGap.Reason.NO_PRICE));
            }
            case Pricing.Annual price when deal.volumes() instanceof Volumes.Annual volumes ->
                    volumes.scenarios().forEach((name, years) -> {
                        for (List<Double> list : List.of(price.baseline(), price.fcr(), price.netSavings(),
                                price.displacedEffort())) {
                            if (list.size() != years.size()) {
                                gaps.put(name + PricingAnalysis.QUOTED, PriceGap.of(PriceGap.Reason.LIST_LENGTH));
                                gaps.put(name + PricingAnalysis.ADJUSTED, PriceGap.of(PriceGap.Reason.LIST_LENGTH));
                                return;
                            }
                        }
                        costs.put(name + PricingAnalysis.QUOTED, annual(deal, price, years, false));
                        if (deal.baselineFcr() == null) {
                            gaps.put(name + PricingAnalysis.ADJUSTED, PriceGap.of(PriceGap.Reason.NO_BASELINE_FCR));
                        } else {
                            costs.put(name + PricingAnalysis.ADJUSTED, annual(deal, price, years, true));
                        }
                    });
            case Pricing.Monthly price when deal.volumes() instanceof Volumes.Monthly volumes ->
                    volumes.scenarios().forEach((name, year) -> costs.put(name, monthly(deal, price, volumes, year)));
            default -> {
                return new NotPriced(bid.letter(), PriceGap.of(
                        deal.volumes() == null ? PriceGap.Reason.NO_VOLUMES : PriceGap.Reason.OTHER_KIND_OF_VOLUMES));
            }
        }
        return new BidCost(bid.letter(), costs, gaps);
    }

    private static Tco annual(Commercials deal, Pricing.Annual p, List<Double> years, boolean corrected) {
        var periods = new ArrayList<CostPeriod>();
        double index = 1;
        double demand = 0;
        Double fcrBase = deal.baselineFcr();
        for (int t = 0; t < years.size(); t++) {
            index *= t == 0 ? 1 : step(p);
            demand += years.get(t);
            double v = corrected && fcrBase != null ? years.get(t) * fcrBase / p.fcr().get(t) : years.get(t);
            double b = p.baseline().get(t);
            double d = p.deadband();
            double rate = p.ratePerContact() * index;
            double volume = rate * (d == 0 ? v <= b ? v : b + p.arc() * (v - b)
                    : v > b * (1 + d) ? b + p.arc() * (v - b * (1 + d))
                            : v < b * (1 - d) ? b - p.rrc() * (b * (1 - d) - v) : b);
            Pricing.Surge surge = p.surge();
            if (surge != null && v > surge.above() * b) {
                volume += rate * surge.extra() * (v - surge.above() * b);
            }
            volume = Math.max(volume, rate * p.minimumShare() * b);
            double fixed = p.fixedPerYear() * index;
            var lines = lines();
            put(lines, CostLine.FIXED, Formula.FIXED_FEE, fixed);
            put(lines, CostLine.VOLUME, Formula.UNIT_CHARGE, volume);
            Pricing.OutcomeFee fee = p.outcomeFee();
            if (fee != null) {
                put(lines, CostLine.OUTCOME, Formula.OUTCOME_FEE, fee.max()
                        * Math.clamp((p.fcr().get(t) - fee.fcrFrom()) / (fee.fcrTo() - fee.fcrFrom()), 0, 1));
            }
            put(lines, CostLine.CREDIT, Formula.SERVICE_CREDIT,
                    -p.creditAtRisk() * p.missSeverity() * (fixed + volume));
            Pricing.Investment investment = p.investment();
            if (investment != null) {
                double r = investment.yearlyRate() / 12;
                double a = r == 0 ? investment.amount() / investment.months()
                        : investment.amount() * r / (1 - Math.pow(1 + r, -investment.months()));
                put(lines, CostLine.INVEST, Formula.ANNUITY, a * Math.clamp(investment.months() - 12L * t, 0, 12));
            }
            put(lines, CostLine.GAIN, Formula.GAIN_SHARE, -p.clientGainShare() * p.netSavings().get(t));
            put(lines, CostLine.AUTOMATION, Formula.DISPLACED_EFFORT,
                    -p.displacedPassed() * p.displacedEffort().get(t) * volume);
            put(lines, CostLine.CLIENT_SIDE, Formula.CLIENT_SIDE,
                    p.clientSideYear1() * Math.pow(1 + p.clientSideGrowth(), t));
            put(lines, CostLine.ONE_OFF, Formula.TRANSITION_IN,
                    (t == 0 ? p.transitionIn() : 0) + (t == years.size() - 1 ? p.exit() : 0));
            periods.add(new CostPeriod(t + 1, 0, v, lines));
        }
        return tco(deal, periods, demand);
    }

    private static Tco monthly(Commercials deal, Pricing.Monthly p, Volumes.Monthly volumes, double year) {
        var periods = new ArrayList<CostPeriod>();
        double perUnit = p.unit() == Pricing.Monthly.Unit.CONTACT ? 1
                : 60 / volumes.ahtMinutes() * volumes.occupancy() * (1 - volumes.shrinkage());
        for (int m = 0; m < 24; m++) {
            double share = volumes.monthlyShare().get(m % 12);
            double used = year * share / perUnit;
            double locked = volumes.forecast() * share / perUnit;
            double rate = p.rate() * Math.pow(step(p), Math.floorDiv(m, 12));
            double volume = rate * Math.max(used, p.minimumShare() * locked);
            Pricing.Surge surge = p.surge();
            if (surge != null && used > surge.above() * locked) {
                volume += rate * surge.extra() * (used - surge.above() * locked);
            }
            var lines = lines();
            put(lines, CostLine.VOLUME, Formula.UNIT_CHARGE, volume);
            put(lines, CostLine.CLIENT_SIDE, Formula.CLIENT_SIDE, p.clientSidePerYear() / 12);
            put(lines, CostLine.ONE_OFF, Formula.TRANSITION_IN, m == 0 ? p.setUp() : 0);
            periods.add(new CostPeriod(m / 12 + 1, m + 1, year * share, lines));
        }
        return tco(deal, periods, 2 * year);
    }

    private static Tco tco(Commercials deal, List<CostPeriod> periods, double demand) {
        double total = periods.stream().mapToDouble(CostPeriod::total).sum();
        double contacts = periods.stream().mapToDouble(CostPeriod::contacts).sum();
        var measures = new EnumMap<Measure, Double>(Measure.class);
        measures.put(Measure.PER_CONTACT, total / contacts);
        Double rate = deal.discountRate();
        if (rate != null) {
            measures.put(Measure.NPV, periods.stream()
                    .mapToDouble(p -> p.total() / Math.pow(1 + rate, p.year() - 0.5)).sum());
        }
        Commercials.TcoAnchors a = deal.anchors();
        if (a != null) {
            double scored = a.of() == Commercials.TcoAnchors.Of.TOTAL ? total : total / demand;
            measures.put(Measure.VALUE,
                    Math.clamp(100 * (a.ceiling() - scored) / (a.ceiling() - a.floor()), 0, 100));
        }
        return new Tco(periods, total, demand, contacts, measures, Map.of());
    }

    private static double step(Pricing p) {
        return 1 - p.productivity() + p.indexComponents().stream()
                .mapToDouble(c -> c.share() * Math.min(c.cap() == null ? Double.MAX_VALUE : c.cap(),
                        c.pass() * c.index()))
                .sum();
    }

    private static Map<CostLine, List<CostPart>> lines() {
        var lines = new EnumMap<CostLine, List<CostPart>>(CostLine.class);
        for (CostLine line : CostLine.values()) {
            lines.put(line, List.of());
        }
        return lines;
    }

    private static void put(Map<CostLine, List<CostPart>> lines, CostLine line, Formula formula, double amount) {
        lines.put(line, List.of(new CostPart(formula, amount, Map.of())));
    }
}
