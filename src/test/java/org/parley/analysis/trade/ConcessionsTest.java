package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Deals;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Quote;
import org.parley.domain.edit.BidEdits;
import org.parley.exchange.json.DealFiles;

class ConcessionsTest {
    private final Deal deal = DealFiles.read("lumenvale");

    @Test
    void stepsBecomeSmallerAndEndAtTheWalkAway() {
        ConcessionPlan plan = plan(unquoted("DATA-3"), "DATA-3");

        // 12 h to 48 h: half, then 30%, 15% and 5% of 36 h, in whole hours
        assertThat(plan.steps()).extracting(ConcessionStep::term).containsExactly(30.0, 40.0, 46.0, 48.0);
        assertThat(plan.quote()).isNull();
        assertThat(plan.steps()).extracting(ConcessionStep::round).containsExactly(1, 2, 3, 4);
        assertThat(plan.steps().getLast().client()).isZero();
        assertThat(plan.opening()).isEqualTo(12);
        assertThat(plan.owner()).isEqualTo(GroupId.LC);
        assertThat(plan.floorBy()).isNull();
    }

    @Test
    void theProvidersQuoteEndsThePlan() {
        // C quotes 24 h, so 50, 30, 15 and 5% of 12 h: 18, 21.6, 23.4 and 24
        ConcessionPlan plan = plan(deal, "DATA-3");

        assertThat(plan.steps()).extracting(ConcessionStep::term).containsExactly(18.0, 21.0, 23.0, 24.0);
        assertThat(plan.floor()).isEqualTo(24);
        assertThat(plan.quote()).isEqualTo(24);
    }

    @Test
    void aQuoteBetterThanOurOpeningLeavesNothingToConcede() {
        ConcessionPlan plan = plan(quoted("DATA-3", 8), "DATA-3");

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.floor()).isEqualTo(plan.opening());
        assertThat(plan.quote()).isEqualTo(8);
    }

    @Test
    void aQuoteBeyondOurWalkAwayIsNoEnd() {
        ConcessionPlan plan = plan(quoted("DATA-3", 72), "DATA-3");

        assertThat(plan.floor()).isEqualTo(48);
        assertThat(plan.quote()).isNull();
    }

    @Test
    void fractionsStayWhereTheLadderHasThem() {
        // 95 to 105.56
        assertThat(plan(unquoted("PRICE-2"), "PRICE-2").steps().getFirst().term()).isEqualTo(100.28);
    }

    @Test
    void levelsStayWhole() {
        // 5 to 1: 3, then 1.8 and 1.2, which are still level 2
        assertThat(plan(unquoted("IP-2"), "IP-2").steps()).extracting(ConcessionStep::term).containsExactly(3.0, 2.0,
                1.0);
    }

    @Test
    void aVetoEndsThePlanBeforeTheWalkAway() {
        Deal held = deal.withStakeholders(
                deal.stakeholders().withInterval("DATA-3", GroupId.LC, new Interval(0, 24)));
        ConcessionPlan plan = plan(held, "DATA-3");

        assertThat(plan.quote()).as("the veto stops where the quote is").isEqualTo(24);
        assertThat(plan.floor()).isEqualTo(24);
        assertThat(plan.floorBy()).isEqualTo(GroupId.LC);
        assertThat(plan.steps().getLast().term()).isEqualTo(24);
        assertThat(plan.steps()).allSatisfy(s -> assertThat(s.vetoes()).isEmpty());
    }

    @Test
    void aVetoBeforeTheOpeningLeavesNoRoom() {
        Deal held = deal.withStakeholders(deal.stakeholders().withInterval("DATA-3", GroupId.LC, new Interval(0, 8)));

        assertThat(plan(held, "DATA-3").steps()).isEmpty();
    }

    @Test
    void anotherGroupsLimitIsNoVeto() {
        Deal held = deal.withStakeholders(deal.stakeholders().withInterval("DATA-3", GroupId.PR, new Interval(0, 18)));

        assertThat(plan(held, "DATA-3").floor()).isEqualTo(24);
    }

    @Test
    void groupsThatContradictEachOtherAreShown() {
        // business owners need 65% at home and more, legal accepts 45% at most
        ConcessionPlan plan = plan(unquoted("BCP-5"), "BCP-5");

        assertThat(plan.floor()).isEqualTo(65);
        assertThat(plan.floorBy()).isEqualTo(GroupId.BO);
        assertThat(plan.steps()).allSatisfy(s -> assertThat(s.vetoes()).containsExactly(GroupId.LC));
    }

    @Test
    void onACompatibleMechanismTheBetterOpeningIsProposed() {
        ConcessionPlan plan = plan(deal, "SCOPE-2");

        assertThat(plan.compatible()).isTrue();
        assertThat(plan.opening()).as("theirs, 100, is better than ours, 95").isEqualTo(100);
        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void theReturnIsTheTradesAsk() {
        var trade = new Trade(new Move("DATA-3", 9, 2), new Move("EXT-1", 2, 1), true);
        ConcessionPlan plan = Concessions.plan(
                new DealTerms(Deals.CATALOG, deal), Deals.CATALOG.mechanism("DATA-3"), "C", ConcessionPlan.PATTERN,
                List.of(trade));

        assertThat(plan.inReturn()).isEqualTo("EXT-1");
    }

    @Test
    void patternsThatAreNone() {
        for (List<Double> bad : List.of(
                List.<Double>of(), List.of(0.6, 0.6), List.of(0.5, 0.0), List.of(-0.1), List.of(Double.NaN))) {
            assertThatThrownBy(() -> Concessions.plan(
                    new DealTerms(Deals.CATALOG, deal), Deals.CATALOG.mechanism("DATA-3"), "C", bad, List.of()))
                    .isInstanceOf(InvalidValueException.class);
        }
    }

    private Deal unquoted(String mechanism) {
        return BidEdits.quote("C", mechanism, null).apply(deal);
    }

    private Deal quoted(String mechanism, double value) {
        return BidEdits.quote("C", mechanism, Quote.of(value)).apply(deal);
    }

    private static ConcessionPlan plan(Deal deal, String mechanism) {
        return Concessions.plan(
                new DealTerms(Deals.CATALOG, deal), Deals.CATALOG.mechanism(mechanism), "C", ConcessionPlan.PATTERN,
                List.of());
    }
}
