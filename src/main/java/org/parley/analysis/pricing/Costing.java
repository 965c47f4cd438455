package org.parley.analysis.pricing;

import static org.parley.analysis.pricing.CostInput.AMOUNT;
import static org.parley.analysis.pricing.CostInput.CHARGES;
import static org.parley.analysis.pricing.CostInput.FACTOR;
import static org.parley.analysis.pricing.CostInput.FIXED;
import static org.parley.analysis.pricing.CostInput.INDEX;
import static org.parley.analysis.pricing.CostInput.SHARE;
import static org.parley.analysis.pricing.CostInput.YEAR;
import static org.parley.analysis.pricing.CostInput.YEARS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Automation;
import org.parley.domain.deal.price.ClientSide;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.Terms;

/** Applies a price to the periods of a term, line by line. Its inputs have passed {@link PriceChecks}. */
final class Costing {
    private final Pricing price;
    private final Terms terms;
    private final int termMonths;
    private final IndexSeries index;
    private final IndexSeries unreduced;
    private Year sums = new Year();

    private Costing(Pricing price, int termMonths) {
        this.price = price;
        this.terms = price.terms();
        this.termMonths = termMonths;
        this.index = IndexSeries.of(terms.indexation());
        this.unreduced = IndexSeries.of(terms.indexation().withProductivity(0));
    }

    static List<CostPeriod> of(Pricing price, List<Span> spans) {
        var costing = new Costing(price, spans.getLast().last());
        return spans.stream().map(costing::period).toList();
    }

    private CostPeriod period(Span span) {
        double i = index.of(span.year());
        List<CostPart> fixed = fixed(span, i);
        List<CostPart> volume = new VolumeCharge(terms.volumeRule(), price.rate(), i, span.bandScale())
                .parts(span.quantity(), span.baseline());
        double volumeCharge = CostPeriod.sum(volume);
        double charges = CostPeriod.sum(fixed) + volumeCharge;

        Map<CostLine, List<CostPart>> lines = new EnumMap<>(CostLine.class);
        lines.put(CostLine.FIXED, fixed);
        lines.put(CostLine.VOLUME, volume);
        lines.put(CostLine.OUTCOME, outcome(span));
        lines.put(CostLine.CREDIT, Credits.parts(terms.serviceCredit(), charges, span, termMonths));
        lines.put(CostLine.INVEST, invest(span));
        lines.put(CostLine.GAIN, gain(span, i, charges, volumeCharge));
        lines.put(CostLine.AUTOMATION, automation(span, volumeCharge));
        lines.put(CostLine.CLIENT_SIDE, clientSide(span));
        lines.put(CostLine.ONE_OFF, Takeover.parts(terms.transition(), span, termMonths));
        return new CostPeriod(span.year(), span.month(), span.needed(), lines);
    }

    private List<CostPart> fixed(Span span, double i) {
        return price.fixedPerYear() == 0
                ? List.of()
                : List.of(CostPart.of(Formula.FIXED_FEE).with(FIXED, price.fixedPerYear()).with(INDEX, i)
                        .with(YEARS, span.years()).gives(price.fixedPerYear() * i * span.years()));
    }

    private List<CostPart> outcome(Span span) {
        OutcomeFee fee = terms.outcomeFee();
        return fee == null || terms.fcr().isEmpty()
                ? List.of()
                : Outcomes.parts(fee, terms.fcr().get(span.year() - 1), span);
    }

    private List<CostPart> invest(Span span) {
        Investment investment = terms.investment();
        return investment == null || investment.amount() == 0
                ? List.of()
                : new Recovery(investment).parts(span, termMonths);
    }

    /** Savings are verified once a year, so the year's last period has the year's share. */
    private List<CostPart> gain(Span span, double i, double charges, double volumeCharge) {
        sums.years += span.years();
        sums.volume += span.quantity();
        sums.baseline += span.baseline();
        sums.productivity += charges * (unreduced.of(span.year()) / i - 1);
        sums.displaced += displaced(span) * volumeCharge;
        if (span.last() % 12 != 0 && span.last() != termMonths) {
            return List.of();
        }
        var gains = new Gains(
                span.year(), sums.years, sums.volume, sums.baseline, sums.productivity, sums.displaced);
        sums = new Year();
        return gains.parts(terms.gainShare());
    }

    private List<CostPart> automation(Span span, double volumeCharge) {
        Automation automation = terms.automation();
        return automation.displacedEffort().isEmpty()
                ? List.of()
                : List.of(CostPart.of(Formula.DISPLACED_EFFORT).with(SHARE, automation.passed())
                        .with(FACTOR, displaced(span)).with(CHARGES, volumeCharge)
                        .gives(-automation.passed() * displaced(span) * volumeCharge));
    }

    private double displaced(Span span) {
        List<Double> displaced = terms.automation().displacedEffort();
        return displaced.isEmpty() ? 0 : displaced.get(span.year() - 1);
    }

    private List<CostPart> clientSide(Span span) {
        ClientSide side = terms.clientSide();
        return side.firstYear() == 0
                ? List.of()
                : List.of(CostPart.of(Formula.CLIENT_SIDE).with(AMOUNT, side.firstYear())
                        .with(FACTOR, side.growth()).with(YEAR, span.year()).with(YEARS, span.years())
                        .gives(side.firstYear() * Math.pow(1 + side.growth(), span.year() - 1) * span.years()));
    }

    /** What has come together of the current year. */
    private static final class Year {
        private double years;
        private double volume;
        private double baseline;
        private double productivity;
        private double displaced;
    }
}
