package org.parley.analysis.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.pricing.Priced.perMonth;
import static org.parley.analysis.pricing.Priced.twoEach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.analysis.Deals;
import org.parley.analysis.pricing.PriceGap.Reason;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials.TcoAnchors;
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
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.ServiceCredit;
import org.parley.domain.deal.price.Terms;
import org.parley.domain.deal.price.Transition;
import org.parley.domain.deal.price.VolumeRule;
import org.parley.domain.edit.CommercialsEdits;

/** What cannot be computed is said with its reason, and never a wrong number. */
class PriceGapTest {
    private static final List<Double> YEAR = List.of(100.0);
    private static final Terms PLAIN = Terms.PLAIN;

    @Test
    void aDealWithoutBidsHasNoCosts() {
        PricingAnalysis pricing = Priced.of(Deals.empty());

        assertThat(pricing.bids()).isEmpty();
        assertThat(pricing.scenarios()).isEmpty();
        assertThat(pricing.scored()).isNull();
        assertThat(pricing.tco("A", "base")).isEmpty();
        assertThat(pricing.gap("A", "base")).isEmpty();
    }

    @Test
    void aBidWithoutAPriceIsNormal() {
        PricingAnalysis pricing = Priced.of(Priced.yearlyDeal(YEAR).withBids(List.of(Bid.of("A", "x"))));

        assertThat(pricing.gap("A", "base-quoted")).contains(PriceGap.of(Reason.NO_PRICE));
        assertThat(pricing.bids().get("A")).isEqualTo(new NotPriced("A", PriceGap.of(Reason.NO_PRICE)));
    }

    @Test
    void withoutVolumesNothingIsPriced() {
        Deal deal = Priced.yearlyDeal(YEAR, twoEach(1, PLAIN));

        assertThat(reason(deal.withCommercials(deal.commercials().withVolumes(null)), "base-quoted"))
                .isEqualTo(Reason.NO_VOLUMES);
        assertThat(reason(CommercialsEdits.removeScenario("base").apply(deal), "base-quoted"))
                .isEqualTo(Reason.NO_VOLUMES);
    }

    @Test
    void pricesAndVolumesAreOfOneKind() {
        assertThat(reason(Priced.yearlyDeal(YEAR, perMonth(Unit.CONTACT, 2, PLAIN)), "base-quoted"))
                .isEqualTo(Reason.OTHER_KIND_OF_VOLUMES);
        assertThat(reason(Priced.monthlyDeal(12, 100, 100, twoEach(1, PLAIN)), "base"))
                .isEqualTo(Reason.OTHER_KIND_OF_VOLUMES);
    }

    @Test
    void theCorrectionNeedsBothFirstContactResolutions() {
        Deal neither = Priced.yearlyDeal(YEAR, twoEach(1, PLAIN));
        Deal today = CommercialsEdits.baselineFcr(0.7).apply(neither);
        Deal none = CommercialsEdits.baselineFcr(0.7)
                .apply(Priced.yearlyDeal(YEAR, twoEach(1, PLAIN.withFcr(List.of(0.0)))));

        assertThat(reason(neither, "base-adj")).isEqualTo(Reason.NO_BASELINE_FCR);
        assertThat(reason(today, "base-adj")).isEqualTo(Reason.NO_BID_FCR);
        assertThat(reason(none, "base-adj")).isEqualTo(Reason.ZERO);
        assertThat(reason(CommercialsEdits.baselineFcr(0.0).apply(neither), "base-adj")).isEqualTo(Reason.ZERO);
        assertThat(Priced.of(today).tco("A", "base-quoted")).as("stated volume needs neither").hasValue(200);
    }

    @Test
    void listsMustMatchTheTerm() {
        Deal deal = term(25, Priced.yearlyDeal(YEAR, twoEach(1, PLAIN)));
        assertThat(Priced.of(deal).gap("A", "base-quoted"))
                .contains(new PriceGap(Reason.LIST_LENGTH, "baseline", 1, 3));

        Deal volumes = term(25, Priced.yearlyDeal(YEAR, twoEach(3, PLAIN)));
        assertThat(Priced.of(volumes).gap("A", "base-quoted"))
                .contains(new PriceGap(Reason.LIST_LENGTH, "volumes.base", 1, 3));
    }

    /** As a file may have it; an edit of the term takes the lists along. */
    private static Deal term(int months, Deal deal) {
        return deal.withProfile(deal.profile().withTermMonths(months));
    }

    @ParameterizedTest @MethodSource("unfitTerms")
    void termsThatDoNotFitAreNamed(Terms terms, Reason reason, String term) {
        var pricing = Priced.of(Priced.yearlyDeal(YEAR, twoEach(1, terms)));

        assertThat(pricing.tco("A", "base-quoted")).isEmpty();
        assertThat(pricing.gap("A", "base-quoted")).hasValueSatisfying(gap -> {
            assertThat(gap.reason()).isEqualTo(reason);
            assertThat(gap.term()).isEqualTo(term);
        });
    }

    static List<Arguments> unfitTerms() {
        VolumeRule rule = VolumeRule.PLAIN;
        Bands bands = new Bands(Bands.Kind.MARGINAL, List.of(new Bands.Step(0, 1)));
        var frozen = new GainShare.FrozenBaseline(YEAR, YEAR, YEAR);
        return List.of(
                Arguments.of(PLAIN.withFcr(List.of(0.7, 0.7)), Reason.LIST_LENGTH, "fcr"),
                Arguments.of(
                        PLAIN.withGainShare(new GainShare(List.of(1.0, 2.0), 0.5, null)),
                        Reason.LIST_LENGTH, "netSavings"),
                Arguments.of(
                        PLAIN.withAutomation(new Automation(List.of(0.1, 0.1), 0.5)),
                        Reason.LIST_LENGTH, "displacedEffort"),
                Arguments.of(
                        PLAIN.withAutomation(new Automation(List.of(1.1), 0.5)), Reason.RANGE, "displacedEffort"),
                Arguments.of(
                        PLAIN.withAutomation(new Automation(List.of(0.1), 50)), Reason.RANGE, "displacedPassed"),
                Arguments.of(PLAIN.withVolumeRule(rule.withDeadband(8)), Reason.RANGE, "deadband"),
                Arguments.of(PLAIN.withVolumeRule(rule.withMinimumShare(80)), Reason.RANGE, "minimumShare"),
                Arguments.of(
                        PLAIN.withVolumeRule(rule.withBands(bands).withDeadband(0.1)), Reason.CONFLICT, "deadband"),
                Arguments.of(
                        PLAIN.withServiceCredit(ServiceCredit.NONE.withAtRisk(12)), Reason.RANGE, "creditAtRisk"),
                Arguments.of(
                        PLAIN.withServiceCredit(ServiceCredit.NONE.withSeverity(4)), Reason.RANGE, "missSeverity"),
                Arguments.of(
                        PLAIN.withServiceCredit(ServiceCredit.NONE.withEarnBack(true)),
                        Reason.LIST_LENGTH, "missByMonth"),
                Arguments.of(
                        PLAIN.withGainShare(new GainShare(List.of(), 50, null)), Reason.RANGE, "clientGainShare"),
                Arguments.of(
                        PLAIN.withGainShare(new GainShare(YEAR, 0.5, frozen)), Reason.CONFLICT, "netSavings"),
                Arguments.of(
                        PLAIN.withIndexation(new Indexation(List.of(component(0.6), component(0.5)), 0)),
                        Reason.SHARES, "indexComponents"),
                Arguments.of(PLAIN.withIndexation(new Indexation(List.of(), 1)), Reason.RANGE, "indexComponents"),
                Arguments.of(
                        PLAIN.withOutcomeFee(new OutcomeFee(1, 0.7, 0.8, null)), Reason.NO_BID_FCR, "fcr"),
                Arguments.of(
                        PLAIN.withFcr(List.of(0.7)).withOutcomeFee(new OutcomeFee(1, 0.8, 0.8, null)),
                        Reason.RANGE, "outcomeFee.fcrTo"),
                Arguments.of(
                        PLAIN.withFcr(List.of(0.7))
                                .withOutcomeFee(new OutcomeFee(0, 0.7, 0.8, new OutcomeFee.Malus(1, 0.7))),
                        Reason.RANGE, "outcomeFee.malus.fcrWorst"),
                Arguments.of(
                        PLAIN.withInvestment(new Investment(1, 0.07, 0, Investment.Repayment.ANNUITY)),
                        Reason.ZERO, "investment.months"));
    }

    /** A percent typed where a fraction is meant, and rates that mean nothing. */
    @ParameterizedTest @CsvSource(delimiter = '|', textBlock = """
            clientSideGrowth      | -0.9 0 0.025 1    | -3 -1 2.5
            productivity          | 0 0.02 0.9        | -2 -0.01 2
            indexComponents.index | -0.5 0 0.03 1     | -2 -1 7
            indexComponents.pass  | 0 0.8 1.2 3       | 80
            indexComponents.cap   | 0 0.04 1          | -3 4
            investment.yearlyRate | 0 0.07 1          | 7
            surge.above           | 0 1.1 10          | 110
            surge.extra           | 0 0.5 2 3         | 50
            arc                   | 0 0.9 10          | 90
            rrc                   | 0 0.7 10          | 70
            """)
    void ratesKeepToWhatTheyCanMean(String term, String fine, String refused) {
        for (String value : fine.split(" ")) {
            assertThat(withRate(term, value).tco("A", "base-quoted")).as(value).isPresent();
        }
        for (String value : refused.split(" ")) {
            assertThat(withRate(term, value).tco("A", "base-quoted")).as(value).isEmpty();
            assertThat(withRate(term, value).gap("A", "base-quoted")).as(value).hasValueSatisfying(gap -> {
                assertThat(gap.reason()).isEqualTo(Reason.RANGE);
                assertThat(gap.term()).isEqualTo(term);
                assertThat(gap.found()).isEqualTo(Double.parseDouble(value));
            });
        }
    }

    private static PricingAnalysis withRate(String term, String text) {
        double value = Double.parseDouble(text);
        VolumeRule rule = VolumeRule.PLAIN;
        return Priced.of(Priced.yearlyDeal(YEAR, twoEach(1, switch (term) {
            case "clientSideGrowth" -> PLAIN.withClientSide(new ClientSide(1, value));
            case "productivity" -> PLAIN.withIndexation(new Indexation(List.of(), value));
            case "indexComponents.index" -> indexed(1, value, null);
            case "indexComponents.pass" -> indexed(value, 0.02, null);
            case "indexComponents.cap" -> indexed(1, 0.02, value);
            case "investment.yearlyRate" ->
                    PLAIN.withInvestment(new Investment(1, value, 12, Investment.Repayment.ANNUITY));
            case "surge.above" -> PLAIN.withVolumeRule(rule.withSurge(new VolumeRule.Surge(value, 0.5)));
            case "surge.extra" -> PLAIN.withVolumeRule(rule.withSurge(new VolumeRule.Surge(1.1, value)));
            case "arc" -> PLAIN.withVolumeRule(rule.withArc(value));
            case "rrc" -> PLAIN.withVolumeRule(rule.withRrc(value));
            default -> throw new IllegalArgumentException(term);
        })));
    }

    private static Terms indexed(double pass, double index, @Nullable Double cap) {
        return PLAIN.withIndexation(
                new Indexation(List.of(new Indexation.Component("x", 0.5, pass, index, cap)), 0));
    }

    private static Indexation.Component component(double share) {
        return new Indexation.Component("x", share, 1, 0.02, null);
    }

    @ParameterizedTest @CsvSource({
        "0, 0.8, 0.28, ZERO, ahtMinutes", "6, 0, 0.28, ZERO, occupancy", "6, 0.8, 1, RANGE, shrinkage"
    })
    void hoursNeedHandleTimeOccupancyAndPresence(
            double aht, double occupancy, double shrinkage, Reason reason, String term) {
        Deal hours = CommercialsEdits.handling(aht, occupancy, shrinkage)
                .apply(Priced.monthlyDeal(12, 100, 100, perMonth(Unit.HOUR, 20, PLAIN)));
        Deal contacts = CommercialsEdits.handling(aht, occupancy, shrinkage)
                .apply(Priced.monthlyDeal(12, 100, 100, perMonth(Unit.CONTACT, 20, PLAIN)));

        assertThat(Priced.of(hours).gap("A", "base")).contains(gap(hours, reason, term));
        assertThat(Priced.of(contacts).tco("A", "base")).as("contacts need none of it").isPresent();
    }

    private static PriceGap gap(Deal deal, Reason reason, String term) {
        PriceGap found = Priced.of(deal).gap("A", "base").orElseThrow();
        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.term()).isEqualTo(term);
        return found;
    }

    @Test
    void monthsAndFullTimeEquivalentsNeedTheirNumbers() {
        Deal shares = CommercialsEdits.monthlyShares(Collections.nCopies(12, 0.1))
                .apply(Priced.monthlyDeal(12, 100, 100, perMonth(Unit.CONTACT, 2, PLAIN)));
        gap(shares, Reason.SHARES, "monthlyShare");
        gap(
                Priced.monthlyDeal(12, 100, 100, new Pricing.Monthly(Unit.FTE, 0, 3000, 0, PLAIN)),
                Reason.ZERO, "hoursPerFte");
        gap(
                Priced.monthlyDeal(12, 100, 100, perMonth(
                        Unit.HOUR, 20, PLAIN.withTransition(Transition.NONE.withLearning(List.of(0.0))))),
                Reason.ZERO, "learning");
    }

    @Test
    void sumsBeyondAllNumbersAreNoCost() {
        double most = 1e15;
        Deal deal = CommercialsEdits.baselineFcr(1.0).apply(Priced.yearlyDeal(
                List.of(most), new Pricing.Annual(most, most, List.of(most), PLAIN.withFcr(List.of(1e-300)))));

        assertThat(reason(deal, "base-adj")).isEqualTo(Reason.TOO_LARGE);
    }

    /** The costs of the scenario are numbers, those of the locked forecast are not. */
    @Test
    void whereCostsAreNoNumbersThereIsNoBreakEven() {
        Deal deal = CommercialsEdits.handling(6, 1e-300, 0.28).apply(Priced.monthlyDeal(
                12, 1, 1e15, perMonth(Unit.HOUR, 20, PLAIN), perMonth(Unit.HOUR, 21, PLAIN)));

        assertThat(Priced.of(deal).tco("A", "base")).isPresent();
        assertThat(Priced.of(deal).breakEvens()).isEmpty();
    }

    @Test
    void measuresSayWhatTheyLack() {
        Deal deal = Priced.yearlyDeal(YEAR, twoEach(1, PLAIN));

        assertThat(measure(deal, Measure.NPV)).isEqualTo(Reason.NO_DISCOUNT_RATE);
        assertThat(measure(deal, Measure.PER_RESOLVED)).isEqualTo(Reason.NO_BID_FCR);
        assertThat(measure(deal, Measure.VALUE)).isEqualTo(Reason.NO_ANCHORS);
        assertThat(measure(anchored(deal, 100, 100, TcoAnchors.Of.TOTAL), Measure.VALUE))
                .isEqualTo(Reason.ANCHORS_REVERSED);
        assertThat(measure(anchored(deal, 1e308, -1e308, TcoAnchors.Of.TOTAL), Measure.VALUE))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(measure(anchored(deal, 300, 100, TcoAnchors.Of.TOTAL), Measure.VALUE)).isNull();
        assertThat(Priced.of(anchored(deal, 300, 100, TcoAnchors.Of.TOTAL)).value("A", "base-quoted")).hasValue(50);
        assertThat(Priced.of(anchored(deal, 3, 1, TcoAnchors.Of.CONTACT)).value("A", "base-quoted")).hasValue(50);
    }

    @Test
    void noContactsHaveNoCostEach() {
        Deal deal = anchored(
                Priced.yearlyDeal(List.of(0.0), new Pricing.Annual(5, 2, YEAR, PLAIN.withFcr(List.of(0.7)))),
                300, 100, TcoAnchors.Of.CONTACT);

        assertThat(Priced.of(deal).tco("A", "base-quoted")).hasValue(5);
        assertThat(measure(deal, Measure.PER_CONTACT)).isEqualTo(Reason.ZERO);
        assertThat(measure(deal, Measure.PER_RESOLVED)).isEqualTo(Reason.ZERO);
        assertThat(measure(deal, Measure.VALUE)).isEqualTo(Reason.ZERO);
    }

    @Test
    void oneBidCanLackWhatAnotherHas() {
        PricingAnalysis pricing = Priced.of(Priced.yearlyDeal(
                YEAR, twoEach(1, PLAIN), twoEach(2, PLAIN)));

        assertThat(pricing.tco("A", "base-quoted")).hasValue(200);
        assertThat(pricing.bids().get("B")).isInstanceOf(NotPriced.class);
    }

    @Test
    void aScoringScenarioThatIsNotThereIsNone() {
        Deal deal = CommercialsEdits.scoringScenario("base").apply(Priced.yearlyDeal(YEAR, twoEach(1, PLAIN)));

        assertThat(Priced.of(deal).scored()).isNull();
    }

    /** By the month, a correction needs somebody who states a first-contact resolution. */
    @Test
    void monthlyScenariosAreCorrectedWhereBidsSayHowMuchTheyResolve() {
        Deal deal = CommercialsEdits.baselineFcr(0.7).apply(Priced.monthlyDeal(
                12, 100, 100, perMonth(Unit.CONTACT, 2, PLAIN.withFcr(List.of(0.8))),
                perMonth(Unit.CONTACT, 2, PLAIN)));
        PricingAnalysis pricing = Priced.of(deal);

        assertThat(pricing.scenarios()).containsExactly("base", "base-adj");
        assertThat(pricing.tco("A", "base-adj").orElseThrow()).isLessThan(pricing.tco("A", "base").orElseThrow());
        assertThat(pricing.gap("B", "base-adj")).map(PriceGap::reason).contains(Reason.NO_BID_FCR);
        assertThat(pricing.breakEvens()).as("on stated volumes both are priced").singleElement()
                .satisfies(b -> assertThat(b.same()).isTrue());
    }

    @Test
    void fiveHundredBandsOverFiftyYears() {
        var steps = new ArrayList<Bands.Step>();
        for (int i = 0; i < 500; i++) {
            steps.add(new Bands.Step(i, 500 - i));
        }
        Terms terms = PLAIN.withVolumeRule(VolumeRule.PLAIN.withBands(new Bands(Bands.Kind.MARGINAL, steps)));
        int years = 50;
        Deal deal = Priced.deal(
                12 * years, new Volumes.Annual("contacts", Map.of("base", Collections.nCopies(years, 500.0))),
                new Pricing.Annual(0, 1, Collections.nCopies(years, 100.0), terms));

        assertThat(Priced.of(deal).tco("A", "base-quoted")).hasValue(years * 500 * 501 / 2.0);
    }

    /** A ramp that does not begin within the year handles nothing, and nothing is no number to divide by. */
    @Test
    void aYearBeforeTheRampSavesNothing() {
        var frozen = new GainShare.FrozenBaseline(YEAR, List.of(0.0), List.of(0.0));
        Terms terms = PLAIN.withGainShare(new GainShare(List.of(), 0.5, frozen))
                .withTransition(Transition.NONE.withRamp(Collections.nCopies(12, 0.0)));

        assertThat(Priced.of(Priced.yearlyDeal(YEAR, twoEach(1, terms))).tco("A", "base-quoted")).hasValue(0);
    }

    private static Deal anchored(Deal deal, double ceiling, double floor, TcoAnchors.Of of) {
        return deal.withCommercials(deal.commercials().withAnchors(new TcoAnchors(ceiling, floor, of)));
    }

    private static @Nullable Reason reason(Deal deal, String scenario) {
        assertThat(Priced.of(deal).tco("A", scenario)).isEmpty();
        return Priced.of(deal).gap("A", scenario).map(PriceGap::reason).orElse(null);
    }

    private static @Nullable Reason measure(Deal deal, Measure measure) {
        PriceGap gap = Priced.of(deal).cost("A", "base-quoted").orElseThrow().gaps().get(measure);
        assertThat(Priced.of(deal).measure("A", "base-quoted", measure).isPresent()).isEqualTo(gap == null);
        return gap == null ? null : gap.reason();
    }
}
