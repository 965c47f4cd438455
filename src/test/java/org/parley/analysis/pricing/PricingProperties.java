package org.parley.analysis.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Pricing.Monthly.Unit;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.Automation;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.ClientSide;
import org.parley.domain.deal.price.GainShare;
import org.parley.domain.deal.price.Indexation;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.Investment.Repayment;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.ServiceCredit;
import org.parley.domain.deal.price.Terms;
import org.parley.domain.deal.price.Transition;
import org.parley.domain.deal.price.VolumeRule;
import org.parley.domain.edit.CommercialsEdits;

/** What holds for every price. */
class PricingProperties {
    private static final Percentage EXACT = withinPercentage(1e-7);
    private static final int YEARS = 3;

    @Property
    void aHigherRateNeverCostsLess(
            @ForAll("terms") Terms terms, @ForAll @DoubleRange(min = 0, max = 50) double rate,
            @ForAll @DoubleRange(min = 0, max = 50) double more, @ForAll("contacts") List<Double> contacts) {
        assertThat(yearly(terms, rate + more, contacts).total())
                .isGreaterThanOrEqualTo(yearly(terms, rate, contacts).total() * (1 - 1e-12));
    }

    /** Twelve flat months cost what the year costs, ramp and dead-band included. */
    @Property
    void aYearOfFlatMonthsIsTheYear(
            @ForAll("terms") Terms any, @ForAll @DoubleRange(min = 0, max = 300) double contacts,
            @ForAll @IntRange(min = 1, max = 36) int months) {
        // Misses by month meet the charges of that month, and a ramp makes them differ from the year's average.
        Terms terms = any.serviceCredit().severityByMonth().isEmpty()
                ? any
                : any.withTransition(any.transition().withRamp(List.of()));
        int years = Spans.years(months);
        Terms cut = cut(terms, months);
        Tco yearly = Priced.of(Priced.deal(
                months,
                new Volumes.Annual("contacts", Map.of("base", Collections.nCopies(years, contacts))),
                new Pricing.Annual(600, 5, Collections.nCopies(years, 100.0), cut)))
                .cost("A", "base-quoted").orElseThrow();
        Tco monthly = Priced.of(Priced.monthlyDeal(
                months, contacts, 100, new Pricing.Monthly(Unit.CONTACT, 600, 5, 0, cut)))
                .cost("A", "base").orElseThrow();

        assertThat(monthly.total()).isCloseTo(yearly.total(), EXACT);
        assertThat(monthly.years()).hasSameSizeAs(yearly.periods());
        for (CostLine line : CostLine.values()) {
            assertThat(monthly.amount(line)).as(line.name()).isCloseTo(yearly.amount(line), within(1e-7));
        }
    }

    @Property
    void monthlyBandsAreTwelfthsOfYearlyOnes(
            @ForAll Bands.Kind kind, @ForAll @DoubleRange(min = 0, max = 400) double contacts) {
        Bands yearly = new Bands(
                kind, List.of(new Bands.Step(0, 4), new Bands.Step(90, 3), new Bands.Step(260, 1)));
        Bands monthly = new Bands(
                kind, List.of(new Bands.Step(0, 4), new Bands.Step(90 / 12.0, 3), new Bands.Step(260 / 12.0, 1)));
        double year = Priced.yearly(new Pricing.Annual(0, 5, List.of(100.0), banded(yearly)), contacts).total();
        double months = Priced.monthly(
                new Pricing.Monthly(Unit.CONTACT, 0, 5, 0, banded(monthly)), 12, contacts / 12, 100 / 12.0).total();

        assertThat(months).isCloseTo(year, EXACT);
    }

    @Property
    void anInvestmentIsRepaidExactly(
            @ForAll("investment") Investment investment) {
        var recovery = new Recovery(investment);
        double monthly = investment.yearlyRate() / 12;
        double open = investment.amount();
        for (int month = 1; month <= investment.months(); month++) {
            open = open * (1 + monthly) - recovery.payment(month);
            assertThat(recovery.balance(month)).isCloseTo(open, within(1e-9 * investment.amount() + 1e-12));
        }
        assertThat(recovery.balance(investment.months())).isZero();
        assertThat(recovery.payment(investment.months() + 1)).isZero();
    }

    /** Flows of a price without credits are not negative. */
    @Property
    void presentValueIsAtMostTheSumAndFallsWithTheRate(
            @ForAll @DoubleRange(min = 0, max = 50) double rate, @ForAll("contacts") List<Double> contacts,
            @ForAll @DoubleRange(min = 0, max = 0.5) double discount) {
        Deal deal = Priced.yearlyDeal(contacts, new Pricing.Annual(
                10, rate, Collections.nCopies(YEARS, 100.0),
                Terms.PLAIN.withClientSide(new ClientSide(3, 0.02)).withTransition(Transition.NONE.withIn(7))));
        Tco tco = discounted(deal, discount);

        assertThat(tco.npv()).isNotNull().isLessThanOrEqualTo(tco.total() * (1 + 1e-12));
        assertThat(discounted(deal, discount + 0.1).npv()).isNotNull().isLessThan(tco.npv());
    }

    /** Cents instead of euros. */
    @Property
    void theUnitOfMoneyDoesNotMatter(@ForAll("terms") Terms terms, @ForAll("contacts") List<Double> contacts) {
        Tco euros = yearly(terms, 5, contacts);
        Tco cents = Priced.yearly(
                new Pricing.Annual(60_000, 500, Collections.nCopies(YEARS, 100.0), inCents(terms)),
                contacts.toArray(Double[]::new));

        assertThat(cents.total()).isCloseTo(100 * euros.total(), EXACT);
    }

    @Property
    void partsAddUpToLinesLinesToPeriodsAndPeriodsToTheTotal(
            @ForAll("terms") Terms terms, @ForAll("contacts") List<Double> contacts) {
        Tco tco = yearly(terms, 5, contacts);
        double parts = tco.periods().stream()
                .flatMap(p -> p.lines().values().stream())
                .flatMap(List::stream)
                .mapToDouble(CostPart::amount)
                .sum();
        double lines = DoubleStream.of(
                List.of(CostLine.values()).stream().mapToDouble(tco::amount).toArray()).sum();

        assertThat(parts).isCloseTo(tco.total(), EXACT);
        assertThat(lines).isCloseTo(tco.total(), EXACT);
        assertThat(tco.periods()).allSatisfy(p -> assertThat(p.lines().keySet()).containsExactly(CostLine.values()));
    }

    @Property
    void theBlendSumsToOne(@ForAll("terms") Terms terms) {
        PricingAnalysis pricing = Priced.of(Priced.yearlyDeal(
                List.of(1.0, 1.0, 1.0), new Pricing.Annual(600, 5, Collections.nCopies(YEARS, 100.0), terms)));

        assertThat(pricing.bids().get("A")).isInstanceOfSatisfying(BidCost.class, c -> {
            Blend blend = Objects.requireNonNull(c.blend());
            assertThat(blend.fixed() + blend.volume() + blend.outcome()).isCloseTo(1, within(1e-12));
        });
    }

    @Property
    void aBidKeepsItsCostWhateverOtherBidsThereAre(
            @ForAll("terms") Terms terms, @ForAll("terms") Terms others, @ForAll("contacts") List<Double> contacts) {
        var bid = new Pricing.Annual(600, 5, Collections.nCopies(YEARS, 100.0), terms);
        var other = new Pricing.Annual(1, 2, Collections.nCopies(YEARS, 50.0), others);

        assertThat(Priced.of(Priced.yearlyDeal(contacts, bid, other)).bids().get("A"))
                .isEqualTo(Priced.of(Priced.yearlyDeal(contacts, bid)).bids().get("A"));
    }

    @Property
    void bandsOfOneRateAreThatRate(
            @ForAll Bands.Kind kind, @ForAll @DoubleRange(min = 0, max = 400) double contacts) {
        Bands same = new Bands(kind, List.of(new Bands.Step(0, 5), new Bands.Step(50, 5), new Bands.Step(200, 5)));

        assertThat(Priced.yearly(new Pricing.Annual(0, 9, List.of(100.0), banded(same)), contacts).total())
                .isCloseTo(5 * contacts, EXACT);
    }

    /** A step of a millionth of the volume moves the charge by no more than a few rates times it. */
    @Property
    void theChargeDoesNotJumpWithVolume(
            @ForAll("rule") VolumeRule rule, @ForAll @DoubleRange(min = 0, max = 300) double contacts) {
        Terms terms = Terms.PLAIN.withVolumeRule(rule);
        double step = 1e-6;
        double difference = Priced.yearly(Priced.twoEach(1, terms), contacts + step).total()
                - Priced.yearly(Priced.twoEach(1, terms), contacts).total();

        assertThat(difference).isBetween(-1e-9, 2 * step * (1 + rule.arc()) * 3 + 1e-9);
    }

    @Property
    void aBidThatResolvesAsManyAsTodayNeedsNoCorrection(
            @ForAll("contacts") List<Double> contacts, @ForAll @DoubleRange(min = 0.1, max = 1) double fcr) {
        Terms terms = Terms.PLAIN.withFcr(Collections.nCopies(YEARS, fcr));
        PricingAnalysis pricing = Priced.of(CommercialsEdits.baselineFcr(fcr).apply(Priced.yearlyDeal(
                contacts, new Pricing.Annual(0, 2, Collections.nCopies(YEARS, 100.0), terms))));

        assertThat(pricing.tco("A", "base-adj")).isEqualTo(pricing.tco("A", "base-quoted"));
    }

    @Property(tries = 100)
    void atEveryBreakEvenBothCostTheSameAndNoneIsMissed(
            @ForAll("terms") Terms terms, @ForAll("terms") Terms others,
            @ForAll @DoubleRange(min = 1, max = 9) double rate, @ForAll @DoubleRange(min = 1, max = 9) double other) {
        var one = new Pricing.Monthly(Unit.CONTACT, 300, rate, 0, cut(terms, 24));
        var two = new Pricing.Monthly(Unit.HOUR, 500, other * 3, 0, cut(others, 24));
        BreakEven found = Priced.of(Priced.monthlyDeal(24, 120, 100, one, two)).breakEvens().getFirst();

        for (double root : found.contacts()) {
            double[] costs = costs(root, one, two);
            assertThat(costs[0]).isCloseTo(costs[1], EXACT);
        }
        for (BreakEven.Stretch stretch : found.stretches()) {
            double middle = difference((stretch.from() + stretch.to()) / 2, one, two);
            assertThat(stretch.cheaper())
                    .isEqualTo(Math.abs(middle) < 1e-9 ? stretch.cheaper() : middle < 0 ? "A" : "B");
        }
        double before = difference(0.37, one, two);
        for (double contacts = 0.37 + 2; contacts < found.to(); contacts += 2) {
            double after = difference(contacts, one, two);
            double from = contacts - 2;
            double to = contacts;
            if (before * after < 0) {
                assertThat(found.contacts()).anySatisfy(root -> assertThat(root).isBetween(from, to));
            }
            before = after;
        }
    }

    @Provide
    Arbitrary<List<Double>> contacts() {
        return Arbitraries.doubles().between(0, 300).list().ofSize(YEARS);
    }

    @Provide
    Arbitrary<VolumeRule> rule() {
        var surge = Combinators.combine(share(1, 1.5), share(0, 0.5)).as(VolumeRule.Surge::new).injectNull(0.5);
        return Combinators.combine(share(0, 0.2).injectNull(0.3), share(0, 1.5), share(0, 1), share(0, 1), surge)
                .as((deadband, arc, rrc, minimum, s) -> new VolumeRule(
                        deadband == null ? 0 : deadband, arc, rrc, minimum, s, null));
    }

    @Provide
    Arbitrary<Investment> investment() {
        return Combinators.combine(
                share(1, 1e6), share(0, 0.3), Arbitraries.integers().between(1, 60),
                Arbitraries.of(Repayment.class))
                .as(Investment::new);
    }

    @Provide
    Arbitrary<Terms> terms() {
        var fcr = share(0.5, 0.9).list().ofSize(YEARS);
        var amounts = share(0, 50).list().ofSize(YEARS);
        var gains = Combinators.combine(amounts, share(0, 1), amounts, Arbitraries.of(true, false))
                .as((savings, ours, cost, computed) -> computed
                        ? new GainShare(List.of(), ours, new GainShare.FrozenBaseline(cost, savings, savings))
                        : new GainShare(savings, ours, null));
        var indexation = Combinators.combine(share(0, 1), share(0, 1), share(-0.05, 0.1), share(0, 0.03))
                .as((share, pass, index, productivity) -> new Indexation(
                        List.of(new Indexation.Component("all", share, pass, index, 0.04)), productivity));
        var automation = Combinators.combine(share(0, 0.3).list().ofSize(YEARS), share(0, 1)).as(Automation::new);
        var transition = Combinators.combine(
                share(0, 100), share(0, 100), share(0, 1).list().ofMaxSize(6),
                Arbitraries.integers().between(0, 4), share(0, 50))
                .as((in, out, ramp, dual, outgoing) -> new Transition(in, out, ramp, List.of(), dual, outgoing));
        return Combinators.combine(
                indexation, rule(), fcr, investment().injectNull(0.3), gains, automation, transition, credit())
                .as((index, rule, f, invest, g, a, t, c) -> new Terms(
                        index, rule, f, new OutcomeFee(20, 0.6, 0.8, new OutcomeFee.Malus(8, 0.5)), c, invest, g, a,
                        new ClientSide(12, 0.02), t));
    }

    /** What a price takes off is less than what it charges. */
    private static Arbitrary<ServiceCredit> credit() {
        var misses = share(0, 1).list().ofSize(12);
        return Combinators.combine(
                share(0, 0.3), share(0, 1), share(0, 0.2).injectNull(0.5), misses, Arbitraries.of(true, false))
                .as((atRisk, severity, cap, months, back) -> new ServiceCredit(
                        atRisk, severity, cap, back ? months : List.of(), back));
    }

    private static Arbitrary<Double> share(double min, double max) {
        return Arbitraries.doubles().between(min, max);
    }

    private static Tco yearly(Terms terms, double rate, List<Double> contacts) {
        return Priced.yearly(
                new Pricing.Annual(600, rate, Collections.nCopies(YEARS, 100.0), terms),
                contacts.toArray(Double[]::new));
    }

    private static Terms banded(Bands bands) {
        return Terms.PLAIN.withVolumeRule(VolumeRule.PLAIN.withBands(bands));
    }

    private static Terms cut(Terms terms, int months) {
        int years = Spans.years(months);
        GainShare gains = terms.gainShare();
        GainShare.FrozenBaseline frozen = gains.frozen();
        return terms.withFcr(cut(terms.fcr(), years))
                .withAutomation(terms.automation().withDisplacedEffort(
                        cut(terms.automation().displacedEffort(), years)))
                .withGainShare(new GainShare(
                        cut(gains.netSavings(), years), gains.clientShare(),
                        frozen == null
                                ? null
                                : new GainShare.FrozenBaseline(
                                        cut(frozen.cost(), years), cut(frozen.actual(), years),
                                        cut(frozen.oneOff(), years))));
    }

    private static List<Double> cut(List<Double> list, int years) {
        return list.isEmpty() ? list : list.subList(0, years);
    }

    private static Terms inCents(Terms terms) {
        Investment investment = terms.investment();
        GainShare gains = terms.gainShare();
        GainShare.FrozenBaseline frozen = gains.frozen();
        Transition transition = terms.transition();
        return terms
                .withOutcomeFee(new OutcomeFee(2000, 0.6, 0.8, new OutcomeFee.Malus(800, 0.5)))
                .withInvestment(investment == null
                        ? null
                        : new Investment(
                                100 * investment.amount(), investment.yearlyRate(), investment.months(),
                                investment.repayment()))
                .withGainShare(new GainShare(
                        cents(gains.netSavings()), gains.clientShare(),
                        frozen == null
                                ? null
                                : new GainShare.FrozenBaseline(
                                        cents(frozen.cost()), cents(frozen.actual()), cents(frozen.oneOff()))))
                .withClientSide(new ClientSide(1200, 0.02))
                .withTransition(transition.withIn(100 * transition.in()).withOut(100 * transition.out())
                        .withOutgoingPerMonth(100 * transition.outgoingPerMonth()));
    }

    private static List<Double> cents(List<Double> euros) {
        return euros.stream().map(e -> 100 * e).toList();
    }

    private static Tco discounted(Deal deal, double rate) {
        return Priced.of(CommercialsEdits.discountRate(rate).apply(deal)).cost("A", "base-quoted").orElseThrow();
    }

    private static double difference(double contacts, Pricing.Monthly one, Pricing.Monthly two) {
        double[] costs = costs(contacts, one, two);
        return Math.abs(costs[0] - costs[1]) < 1e-9 * Math.abs(costs[0]) ? 0 : costs[0] - costs[1];
    }

    private static double[] costs(double contacts, Pricing.Monthly... prices) {
        Volumes.Monthly volumes = Priced.flat(contacts, 100);
        return Arrays.stream(prices)
                .mapToDouble(p -> Costing.of(p, Spans.monthly(p, 24, volumes, contacts, Correction.NONE)).stream()
                        .mapToDouble(CostPeriod::total)
                        .sum())
                .toArray();
    }
}
