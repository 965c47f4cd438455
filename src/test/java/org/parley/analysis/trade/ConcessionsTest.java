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
import org.parley.exchange.json.DealFiles;

class ConcessionsTest {
    private final Deal deal = DealFiles.read("lumenvale");

    @Test
    void stepsBecomeSmallerAndEndAtTheWalkAway() {
        ConcessionPlan plan = plan(deal, "DATA-3");

        // 12 h to 48 h: half, then 30%, 15% and 5% of 36 h
        assertThat(plan.steps()).extracting(ConcessionStep::term).containsExactly(30.0, 40.8, 46.2, 48.0);
        assertThat(plan.steps()).extracting(ConcessionStep::round).containsExactly(1, 2, 3, 4);
        assertThat(plan.steps().getLast().client()).isZero();
        assertThat(plan.opening()).isEqualTo(12);
        assertThat(plan.owner()).isEqualTo(GroupId.LC);
        assertThat(plan.floorBy()).isNull();
    }

    @Test
    void levelsStayWhole() {
        // 5 to 1: 3, then 1.8 and 1.2, which are still level 2
        assertThat(plan(deal, "IP-2").steps()).extracting(ConcessionStep::term).containsExactly(3.0, 2.0, 1.0);
    }

    @Test
    void aVetoEndsThePlanBeforeTheWalkAway() {
        Deal held = deal.withStakeholders(
                deal.stakeholders().withInterval("DATA-3", GroupId.LC, new Interval(0, 24)));
        ConcessionPlan plan = plan(held, "DATA-3");

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
        Deal held = deal.withStakeholders(deal.stakeholders().withInterval("DATA-3", GroupId.PR, new Interval(0, 24)));

        assertThat(plan(held, "DATA-3").floor()).isEqualTo(48);
    }

    @Test
    void groupsThatContradictEachOtherAreShown() {
        // business owners need 65% at home and more, legal accepts 45% at most
        ConcessionPlan plan = plan(deal, "BCP-5");

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

    private static ConcessionPlan plan(Deal deal, String mechanism) {
        return Concessions.plan(
                new DealTerms(Deals.CATALOG, deal), Deals.CATALOG.mechanism(mechanism), "C", ConcessionPlan.PATTERN,
                List.of());
    }
}
