package org.parley.analysis.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.pricing.Priced.CONTACTS_PER_HOUR;
import static org.parley.analysis.pricing.Priced.fixed;
import static org.parley.analysis.pricing.Priced.monthly;
import static org.parley.analysis.pricing.Priced.perMonth;
import static org.parley.analysis.pricing.Priced.twoEach;
import static org.parley.analysis.pricing.Priced.yearly;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Pricing.Monthly.Unit;
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

/** Each formula of SPEC 6.2 on small numbers that can be checked by hand. */
class FormulaTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Nested
    class Index {
        /** 0.6 x min(0.03, 0.8 x 0.05) + 0.2 x (1 x -0.1) - 0.01 = -0.012 a year; the rest of 0.2 is not indexed. */
        private final Indexation indexation = new Indexation(
                List.of(
                        new Indexation.Component("labour", 0.6, 0.8, 0.05, 0.03),
                        new Indexation.Component("cloud", 0.2, 1, -0.1, null)),
                0.01);

        @Test
        void componentsAreCappedAndProductivityIsTakenOff() {
            Tco tco = yearly(fixed(100, 3, Terms.PLAIN.withIndexation(indexation)), 0.0, 0.0, 0.0);

            assertThat(tco.periods()).extracting(p -> p.amount(CostLine.FIXED))
                    .satisfiesExactly(
                            one -> assertThat(one).isEqualTo(100),
                            two -> assertThat(two).isCloseTo(98.8, EXACT),
                            three -> assertThat(three).isCloseTo(97.6144, EXACT));
        }

        @Test
        void monthsTakeTheIndexOfTheirYear() {
            Tco tco = monthly(
                    perMonth(Unit.CONTACT, 2, Terms.PLAIN.withIndexation(indexation)), 13, 10, 10);

            assertThat(tco.periods().get(11).total()).isCloseTo(20, EXACT);
            assertThat(tco.periods().get(12).total()).isCloseTo(20 * 0.988, EXACT);
        }
    }

    @Nested
    class Volume {
        @ParameterizedTest @CsvSource({
            // in the band; above it + 2 x 0.8 x (130 - 110); below it - 2 x 0.5 x (90 - 70); at its edges
            "105, 200", "130, 232", "70, 180", "110, 200", "90, 200"
        })
        void aDeadBandWithAdditionalChargeAndReducedCredit(double contacts, double charge) {
            assertThat(charge(new VolumeRule(0.1, 0.8, 0.5, 0, null, null), contacts)).isCloseTo(charge, EXACT);
        }

        @ParameterizedTest @CsvSource({"70, 140", "100, 200", "130, 248"})
        void withoutDeadBandTheAdditionalChargeStartsAtTheBaseline(double contacts, double charge) {
            assertThat(charge(new VolumeRule(0, 0.8, 0.5, 0, null, null), contacts)).isCloseTo(charge, EXACT);
        }

        @ParameterizedTest @CsvSource({"120, 240", "130, 265"})
        void surgeCostsAnUpliftAboveItsThreshold(double contacts, double charge) {
            var rule = VolumeRule.PLAIN.withSurge(new VolumeRule.Surge(1.2, 0.25));

            assertThat(charge(rule, contacts)).isCloseTo(charge, EXACT);
        }

        @ParameterizedTest @CsvSource({"70, 180", "90, 180", "95, 190"})
        void theMinimumIsBilledAtLeast(double contacts, double charge) {
            assertThat(charge(VolumeRule.PLAIN.withMinimumShare(0.9), contacts)).isCloseTo(charge, EXACT);
        }

        /** A minimum of everything beats a credit for less volume. */
        @Test
        void theMinimumHoldsAfterTheReducedCredit() {
            assertThat(charge(new VolumeRule(0.1, 0.8, 0.5, 0.95, null, null), 70)).isCloseTo(190, EXACT);
        }

        @ParameterizedTest @CsvSource({"0, 0", "99, 297", "100, 300", "101, 302", "300, 650"})
        void marginalBandsChargeEachPartAtItsRate(double contacts, double charge) {
            assertThat(charge(bands(Bands.Kind.MARGINAL), contacts)).isCloseTo(charge, EXACT);
        }

        @ParameterizedTest @CsvSource({"0, 0", "99, 297", "100, 200", "249, 498", "300, 300"})
        void allUnitsBandsChargeAllAtTheRateReached(double contacts, double charge) {
            assertThat(charge(bands(Bands.Kind.ALL_UNITS), contacts)).isCloseTo(charge, EXACT);
        }

        /** The minimum is what 0.9 x 100 contacts cost on the bands; the surge is at the rate of its threshold's band. */
        @Test
        void bandsHaveMinimumAndSurgeToo() {
            VolumeRule rule = bands(Bands.Kind.MARGINAL);

            assertThat(charge(rule.withMinimumShare(0.9), 10)).isCloseTo(270, EXACT);
            assertThat(charge(rule.withSurge(new VolumeRule.Surge(1.2, 0.5)), 130))
                    .isCloseTo(300 + 60 + 2 * 0.5 * 10, EXACT);
        }

        /** More volume may cost less where a band is for all units, but never a charge for volume that was handled. */
        @ParameterizedTest @CsvSource({"80, 900", "90, 900", "95, 950", "100, 500", "120, 600"})
        void theMinimumIsForVolumeBelowIt(double contacts, double charge) {
            var cheaperAbove = new Bands(Bands.Kind.ALL_UNITS, List.of(new Bands.Step(0, 10), new Bands.Step(100, 5)));
            VolumeRule rule = VolumeRule.PLAIN.withBands(cheaperAbove).withMinimumShare(0.9);

            assertThat(charge(rule, contacts)).isCloseTo(charge, EXACT);
        }

        private VolumeRule bands(Bands.Kind kind) {
            return VolumeRule.PLAIN.withBands(new Bands(
                    kind, List.of(new Bands.Step(0, 3), new Bands.Step(100, 2), new Bands.Step(250, 1))));
        }

        private double charge(VolumeRule rule, double contacts) {
            return yearly(twoEach(1, Terms.PLAIN.withVolumeRule(rule)), contacts).amount(CostLine.VOLUME);
        }
    }

    @Nested
    class Time {
        private final Terms floorAndOvertime = Terms.PLAIN.withVolumeRule(
                new VolumeRule(0, 1, 1, 0.85, new VolumeRule.Surge(1.1, 0.5), null));

        @ParameterizedTest @CsvSource({
            // 200 hours as locked; 100, of which 170 are billed; 250, of which 30 are overtime at half a rate more
            "1152, 4000", "576, 3400", "1440, 5300"
        })
        void hoursHaveAFloorAndAnOvertimePremium(double contacts, double charge) {
            Tco tco = monthly(perMonth(Unit.HOUR, 20, floorAndOvertime), 1, contacts, 1152);

            assertThat(tco.amount(CostLine.VOLUME)).isCloseTo(charge, EXACT);
        }

        @Test
        void fullTimeEquivalentsArePaidByTheirHours() {
            Tco tco = monthly(perMonth(Unit.FTE, 3000, Terms.PLAIN), 1, 160 * 10 * CONTACTS_PER_HOUR, 1000);

            assertThat(tco.total()).as("ten of them").isCloseTo(30_000, EXACT);
        }
    }

    @Nested
    class Outcome {
        private final OutcomeFee fee = new OutcomeFee(10, 0.7, 0.8, new OutcomeFee.Malus(4, 0.6));

        @ParameterizedTest @CsvSource({"0.74, 4", "0.8, 10", "0.9, 10", "0.7, 0", "0.65, -2", "0.6, -4", "0.1, -4"})
        void feeAndMalusFollowFirstContactResolution(double fcr, double amount) {
            Terms terms = Terms.PLAIN.withOutcomeFee(fee).withFcr(List.of(fcr));

            assertThat(yearly(twoEach(1, terms), 100.0).amount(CostLine.OUTCOME)).isCloseTo(amount, EXACT);
        }

        @Test
        void theFeeIsNotIndexed() {
            Terms terms = Terms.PLAIN.withOutcomeFee(fee).withFcr(List.of(0.8, 0.8)).withIndexation(new Indexation(
                    List.of(new Indexation.Component("all", 1, 1, 0.1, null)), 0));

            assertThat(yearly(twoEach(2, terms), 100.0, 100.0).periods())
                    .extracting(p -> p.amount(CostLine.OUTCOME)).containsExactly(10.0, 10.0);
        }
    }

    @Nested
    class Credit {
        @Test
        void atRiskTimesSeverityTimesFixedAndVolumeCharges() {
            Terms terms = Terms.PLAIN.withServiceCredit(ServiceCredit.NONE.withAtRisk(0.12).withSeverity(0.5));

            assertThat(yearly(new Pricing.Annual(800, 2, List.of(100.0), terms), 100.0).amount(CostLine.CREDIT))
                    .isCloseTo(-60, EXACT);
        }

        @Test
        void theCapLimitsIt() {
            Terms terms = Terms.PLAIN
                    .withServiceCredit(ServiceCredit.NONE.withAtRisk(0.12).withSeverity(0.5).withCap(0.05));

            assertThat(yearly(fixed(1000, 1, terms), 0.0).amount(CostLine.CREDIT)).isCloseTo(-50, EXACT);
        }

        /** Misses in months 1, 6 and 12 of 100 each month: 10 + 5 + 10, of which the first two are earned back. */
        @ParameterizedTest @CsvSource({"12, -10", "13, -20", "24, -20"})
        void threeMonthsWithoutAMissReverseIt(int months, double credit) {
            Tco tco = monthly(hundredAMonth(earnBack(1, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0, 1)), months, 1, 1);

            // Month 13 misses again, so that 12 stands; 13 is reversed by 14 to 16 if the term has them, as 18 is.
            // The last month of a term has none after it.
            assertThat(tco.amount(CostLine.CREDIT)).isCloseTo(credit, EXACT);
        }

        @Test
        void aMissWithinThreeMonthsLeavesIt() {
            Tco tco = monthly(hundredAMonth(earnBack(1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)), 12, 1, 1);

            assertThat(tco.periods().getFirst().amount(CostLine.CREDIT)).isCloseTo(-10, EXACT);
            assertThat(tco.periods().get(3).amount(CostLine.CREDIT)).isCloseTo(0, EXACT);
            assertThat(tco.periods().get(3).parts(CostLine.CREDIT)).extracting(CostPart::formula)
                    .containsExactly(Formula.SERVICE_CREDIT, Formula.EARN_BACK);
        }

        /** A year's charges are spread over its months. */
        @Test
        void aPriceByTheYearKnowsMonthsOfMissesToo() {
            Terms terms = Terms.PLAIN.withServiceCredit(earnBack(1, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0, 1));

            assertThat(yearly(fixed(1200, 1, terms), 0.0).amount(CostLine.CREDIT)).isCloseTo(-10, EXACT);
        }

        private static ServiceCredit earnBack(double... severities) {
            return new ServiceCredit(
                    0.1, 0, null, Arrays.stream(severities).boxed().toList(), true);
        }

        private static Pricing.Monthly hundredAMonth(ServiceCredit credit) {
            return new Pricing.Monthly(Unit.CONTACT, 1200, 0, 0, Terms.PLAIN.withServiceCredit(credit));
        }
    }

    @Nested
    class Gain {
        @Test
        void theClientsShareOfVerifiedNetSavings() {
            Terms terms = Terms.PLAIN.withGainShare(new GainShare(List.of(0.0, 30.0), 0.4, null));

            assertThat(yearly(twoEach(2, terms), 100.0, 100.0).periods())
                    .extracting(p -> p.amount(CostLine.GAIN)).containsExactly(0.0, -12.0);
        }

        /**
         * Year 2, 90 of 100 contacts: 1000 x 0.9 - 700 - 20 = 180. Committed productivity of 2% has cut charges of 500 +
         * 90 by 11.8, displaced effort claims 10% of the volume charge of 88.2, and the rest of 159.38 is shared.
         */
        @Test
        void savingsAreClaimedInOrderAndOnlyOnce() {
            Tco tco = yearly(savings(List.of(700.0, 700.0)), 90.0, 90.0);

            CostPeriod second = tco.periods().getLast();
            assertThat(second.amount(CostLine.AUTOMATION)).isCloseTo(-0.5 * 0.1 * 88.2, EXACT);
            CostPart gain = second.parts(CostLine.GAIN).getFirst();
            assertThat(gain.inputs().get(CostInput.PRODUCTIVITY_CLAIM)).isCloseTo(11.8, EXACT);
            assertThat(gain.inputs().get(CostInput.DISPLACED_CLAIM)).isCloseTo(8.82, EXACT);
            assertThat(gain.inputs().get(CostInput.AMOUNT)).isCloseTo(159.38, EXACT);
            assertThat(gain.amount()).isCloseTo(-0.4 * 159.38, EXACT);
        }

        @Test
        void aLossIsNotShared() {
            assertThat(yearly(savings(List.of(990.0, 990.0)), 90.0, 90.0).amount(CostLine.GAIN)).isZero();
        }

        /** Verified at the end of the year: the months before have none. */
        @Test
        void byTheMonthTheYearsShareStandsInItsLastMonth() {
            Terms terms = Terms.PLAIN.withGainShare(new GainShare(List.of(24.0, 24.0), 0.5, null));
            Tco tco = monthly(perMonth(Unit.CONTACT, 2, terms), 18, 10, 10);

            assertThat(tco.periods().get(11).amount(CostLine.GAIN)).isCloseTo(-12, EXACT);
            assertThat(tco.periods().get(17).amount(CostLine.GAIN)).as("half a year").isCloseTo(-6, EXACT);
            assertThat(tco.amount(CostLine.GAIN)).isCloseTo(-18, EXACT);
        }

        private static Pricing.Annual savings(List<Double> actual) {
            Terms terms = Terms.PLAIN
                    .withIndexation(new Indexation(List.of(), 0.02))
                    .withAutomation(new Automation(List.of(0.0, 0.1), 0.5))
                    .withGainShare(new GainShare(
                            List.of(), 0.4,
                            new GainShare.FrozenBaseline(List.of(1000.0, 1000.0), actual, List.of(20.0, 20.0))));
            return new Pricing.Annual(500, 1, List.of(100.0, 100.0), terms);
        }
    }

    @Nested
    class Invest {
        private final Investment ofBidC = new Investment(5.4, 0.07, 36, Repayment.ANNUITY);

        @Test
        void anAnnuityIsTheSameEveryMonthAndEndsAfterItsMonths() {
            Tco tco = yearly(fixed(0, 4, Terms.PLAIN.withInvestment(ofBidC)), 0.0, 0.0, 0.0, 0.0);

            assertThat(tco.periods()).extracting(p -> p.amount(CostLine.INVEST)).satisfiesExactly(
                    one -> assertThat(one).isCloseTo(2.000835876876095, EXACT),
                    two -> assertThat(two).isCloseTo(2.000835876876095, EXACT),
                    three -> assertThat(three).isCloseTo(2.000835876876095, EXACT),
                    four -> assertThat(four).isZero());
        }

        /** I(1+r)^k - A((1+r)^k - 1)/r, as SPEC 6.2 has it. */
        @Test
        void theTerminationChargeIsWhatIsOpen() {
            double r = 0.07 / 12;
            double a = 5.4 * r / (1 - Math.pow(1 + r, -36));
            for (int k = 0; k <= 36; k++) {
                double open = 5.4 * Math.pow(1 + r, k) - a * (Math.pow(1 + r, k) - 1) / r;
                assertThat(new Recovery(ofBidC).balance(k)).isCloseTo(open, EXACT);
            }
            assertThat(new Recovery(ofBidC).balance(37)).isZero();
        }

        /** 1,200 in 12 shares of 100 and 1% a month on what is open: 1,200 + 0.01 x (1,200 + 1,100 + ... + 100). */
        @Test
        void aStraightLineRepaysEqualSharesAndInterestOnTheRest() {
            var straight = new Investment(1200, 0.12, 12, Repayment.STRAIGHT_LINE);
            var recovery = new Recovery(straight);

            assertThat(recovery.payment(1)).isCloseTo(112, EXACT);
            assertThat(recovery.payment(12)).isCloseTo(101, EXACT);
            assertThat(recovery.balance(3)).isCloseTo(900, EXACT);
            assertThat(yearly(fixed(0, 1, Terms.PLAIN.withInvestment(straight)), 0.0).amount(CostLine.INVEST))
                    .isCloseTo(1278, EXACT);
        }

        /** Without it, a longer recovery would look cheaper than it is. */
        @Test
        void whatIsOpenAtTheEndOfTheTermIsDueThen() {
            Tco tco = yearly(fixed(0, 2, Terms.PLAIN.withInvestment(ofBidC)), 0.0, 0.0);

            assertThat(tco.periods().getLast().parts(CostLine.INVEST)).extracting(CostPart::formula)
                    .containsExactly(Formula.ANNUITY, Formula.TERMINATION_BALANCE);
            assertThat(tco.amount(CostLine.INVEST))
                    .isCloseTo(2 * 2.000835876876095 + new Recovery(ofBidC).balance(24), EXACT);
        }

        @Test
        void withoutInterestTheInvestmentIsRepaidAndNoMore() {
            var free = new Investment(900, 0, 9, Repayment.ANNUITY);

            assertThat(new Recovery(free).payment(9)).isCloseTo(100, EXACT);
            assertThat(new Recovery(free).balance(4)).isCloseTo(500, EXACT);
            assertThat(yearly(fixed(0, 1, Terms.PLAIN.withInvestment(free)), 0.0).total()).isCloseTo(900, EXACT);
        }
    }

    @Nested
    class Changeover {
        private final Transition ramp = new Transition(50, 30, List.of(0.25, 0.5, 0.75), List.of(), 2, 400);

        @Test
        void volumeIsRampedUpMonthByMonth() {
            Tco tco = monthly(perMonth(Unit.CONTACT, 2, Terms.PLAIN.withTransition(ramp)), 12, 1000, 1000);

            assertThat(tco.periods().subList(0, 4)).extracting(p -> p.amount(CostLine.VOLUME))
                    .containsExactly(500.0, 1000.0, 1500.0, 2000.0);
        }

        /** Two months in full, then for the quarter that the new provider does not handle yet. */
        @Test
        void bothProvidersArePaidWhileTheWorkChangesHands() {
            Tco tco = monthly(perMonth(Unit.CONTACT, 2, Terms.PLAIN.withTransition(ramp)), 12, 1000, 1000);

            assertThat(tco.periods()).extracting(p -> p.amount(CostLine.ONE_OFF)).containsExactly(
                    50.0 + 400, 400.0, 100.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 30.0);
        }

        /** The year's average: (0.25 + 0.5 + 0.75 + 9) / 12 of 1,200 contacts. */
        @Test
        void aPriceByTheYearTakesTheAverageOfItsMonths() {
            Tco tco = yearly(
                    new Pricing.Annual(0, 2, List.of(1200.0), Terms.PLAIN.withTransition(ramp)), 1200.0);

            assertThat(tco.amount(CostLine.VOLUME)).isCloseTo(2 * 1050, EXACT);
            assertThat(tco.amount(CostLine.ONE_OFF)).isCloseTo(50 + 900 + 30, EXACT);
            assertThat(tco.contacts()).as("all contacts, whoever handles them").isCloseTo(1200, EXACT);
        }

        @Test
        void learningLengthensHandleTimeWhereTimeIsPaid() {
            Terms terms = Terms.PLAIN.withTransition(Transition.NONE.withLearning(List.of(1.35, 1.2, 1.08)));
            double hour = 20 * 5760 / CONTACTS_PER_HOUR;

            assertThat(monthly(perMonth(Unit.HOUR, 20, terms), 4, 5760, 5760).periods())
                    .extracting(CostPeriod::total).satisfiesExactly(
                            one -> assertThat(one).isCloseTo(1.35 * hour, EXACT),
                            two -> assertThat(two).isCloseTo(1.2 * hour, EXACT),
                            three -> assertThat(three).isCloseTo(1.08 * hour, EXACT),
                            four -> assertThat(four).isCloseTo(hour, EXACT));
            assertThat(monthly(perMonth(Unit.CONTACT, 2, terms), 1, 100, 100).total())
                    .as("the provider's own affair where contacts are paid").isCloseTo(200, EXACT);
        }
    }

    @Nested
    class Term {
        @Test
        void ourOwnCostGrows() {
            Terms terms = Terms.PLAIN.withClientSide(new ClientSide(100, 0.1));

            assertThat(yearly(fixed(0, 3, terms), 0.0, 0.0, 0.0).periods())
                    .extracting(p -> p.amount(CostLine.CLIENT_SIDE)).satisfiesExactly(
                            one -> assertThat(one).isCloseTo(100, EXACT),
                            two -> assertThat(two).isCloseTo(110, EXACT),
                            three -> assertThat(three).isCloseTo(121, EXACT));
        }

        @Test
        void presentValueDiscountsFromTheMiddleOfEachYear() {
            Deal deal = CommercialsEdits.discountRate(0.08)
                    .apply(Priced.yearlyDeal(List.of(0.0, 0.0), fixed(100, 2, Terms.PLAIN)));

            assertThat(Priced.of(deal).npv("A", "base-quoted").orElseThrow())
                    .isCloseTo(100 / Math.pow(1.08, 0.5) + 100 / Math.pow(1.08, 1.5), EXACT);
        }

        /** 18 months: the second year is half of one, paid on average a quarter into it. */
        @Test
        void theRestOfATermCountsForItsMonths() {
            Pricing.Annual price = new Pricing.Annual(
                    100, 2, List.of(100.0, 100.0),
                    Terms.PLAIN.withInvestment(new Investment(18, 0, 18, Repayment.ANNUITY)));
            Deal deal = CommercialsEdits.discountRate(0.08)
                    .apply(Priced.yearlyDeal(List.of(100.0, 100.0), price));
            Deal shorter = deal.withProfile(deal.profile().withTermMonths(18));
            Tco tco = Priced.of(shorter).cost("A", "base-quoted").orElseThrow();

            assertThat(tco.total()).isCloseTo(312 + 156, EXACT);
            assertThat(tco.demand()).isCloseTo(150, EXACT);
            assertThat(tco.npv()).isCloseTo(312 / Math.pow(1.08, 0.5) + 156 / Math.pow(1.08, 1.25), EXACT);
        }

        /** A rate of a third of a cent on seven contacts is no whole number of anything, and stays so to the end. */
        @Test
        void nothingIsRoundedInside() {
            double rate = 1 / 3e3;
            Tco tco = yearly(new Pricing.Annual(0, rate, List.of(7.0, 7.0), Terms.PLAIN), 7.0, 7.0);

            assertThat(tco.periods()).extracting(p -> p.amount(CostLine.VOLUME)).containsExactly(rate * 7, rate * 7);
            assertThat(tco.total()).isEqualTo(rate * 7 + rate * 7);
        }

        /** 100 contacts at 70% today are 87.5 for a bid that resolves 80%. */
        @Test
        void repeatCallsAreCorrectedByTheFirstContactResolutionOfTheBid() {
            Deal deal = CommercialsEdits.baselineFcr(0.7).apply(Priced.yearlyDeal(
                    List.of(100.0), twoEach(1, Terms.PLAIN.withFcr(List.of(0.8)))));
            PricingAnalysis pricing = Priced.of(deal);

            assertThat(pricing.tco("A", "base-quoted")).hasValue(200);
            assertThat(pricing.tco("A", "base-adj").orElseThrow()).isCloseTo(175, EXACT);
            assertThat(pricing.measure("A", "base-adj", Measure.PER_RESOLVED).orElseThrow())
                    .isCloseTo(175 / 70.0, EXACT);
        }
    }
}
