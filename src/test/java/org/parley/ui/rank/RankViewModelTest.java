package org.parley.ui.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.analysis.ranking.CriticalWeight;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.fixtures.Bench;
import org.parley.fixtures.WholeDeal;
import org.parley.ui.kit.DealModel;

class RankViewModelTest {
    private final DealModel deal = Bench.model(Bench.lumenvale());
    private final RankViewModel model = new RankViewModel(deal);

    @Test
    void looksAtWhatTheDealScores() {
        assertThat(model.look().isTheDeals()).isTrue();
        assertThat(model.look().scenario().scenario()).isEqualTo("base-adj");
        assertThat(model.shown().winners()).containsExactly("C");
        assertThat(model.missing()).isEqualTo(RankViewModel.Missing.NOTHING);
    }

    @Test
    void theRankingFollowsAWeightAndTheOthersKeepTheirProportions() {
        Deal before = deal.deal();
        Map<String, Double> start = model.shown().weights();

        model.move("TCO", 0.41);

        assertThat(model.shown().winners()).containsExactly("A");
        assertThat(model.whatIf()).isTrue();
        Map<String, Double> moved = model.shown().weights();
        assertThat(moved.values().stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-12));
        assertThat(proportion(moved)).isCloseTo(proportion(start), within(1e-12));
        assertThat(deal.deal()).isSameAs(before);

        model.move("TCO", 0.40);
        assertThat(model.shown().winners()).containsExactly("C");
    }

    @Test
    void aWeightOfAllAndBackAgainGivesTheOthersTheirProportions() {
        Map<String, Double> start = model.shown().weights();
        model.move("TCO", 1);
        model.rest();
        model.move("PERF", 0);
        model.move("TCO", 0.5);

        Map<String, Double> moved = model.shown().weights();
        assertThat(moved.get("TCO")).isEqualTo(0.5);
        assertThat(proportion(moved)).isCloseTo(proportion(start), within(1e-12));
    }

    @Test
    void movesAddUpUntilTheyAreTakenBack() {
        model.move("TCO", 0.3);
        model.move("PERF", 0.2);
        assertThat(model.shown().weights().get("TCO")).isLessThan(0.3).isGreaterThan(0.2);

        model.reset();

        assertThat(model.whatIf()).isFalse();
        assertThat(model.shown()).isEqualTo(model.look().standing());
    }

    @Test
    void criticalWeightsFollowWhenTheSliderRests() {
        assertThat(model.critical("TCO")).isInstanceOfSatisfying(
                CriticalWeight.At.class, at -> assertThat(at.weight()).isCloseTo(0.402, within(0.0005)));
        assertThat(model.critical("PERF"))
                .isEqualTo(new CriticalWeight.None(CriticalWeight.Why.WINNER_LEADS_ON_BOTH));

        model.move("TCO", 0.5);
        assertThat(model.critical("PERF")).isInstanceOf(CriticalWeight.None.class);
        model.rest();
        assertThat(model.critical("PERF")).isInstanceOf(CriticalWeight.At.class);
    }

    @Test
    void anotherGroupsWeightsEndTheWhatIf() {
        model.move("TCO", 0.5);
        model.lookAtGroup(GroupId.FI);

        assertThat(model.whatIf()).isFalse();
        assertThat(model.shown().winners()).containsExactly("A");
        assertThat(model.look().isTheDeals()).isFalse();
    }

    @Test
    void anotherScenarioKeepsTheWhatIf() {
        model.move("TCO", 0.2);
        model.lookAtScenario("base-quoted");

        assertThat(model.whatIf()).isTrue();
        assertThat(model.shown().weights().get("TCO")).isEqualTo(0.2);
        assertThat(model.shown().winners()).containsExactly("A");
    }

    @Test
    void whatTheDealNoLongerHasIsNotLookedAt() {
        model.lookAtScenario("high-quoted");
        Deal without = deal.deal().withCommercials(Commercials.NONE);
        deal.apply(WholeDeal.replace(without));

        assertThat(model.look().scenario().scenario()).isNull();
        assertThat(model.missing()).isEqualTo(RankViewModel.Missing.PRICE);
    }

    @Test
    void saysWhatIsMissingFirst() {
        Deal full = deal.deal();
        assertThat(missing(full.withBids(List.of()))).isEqualTo(RankViewModel.Missing.BIDS);
        assertThat(missing(full.withBids(full.bids().subList(0, 1)))).isEqualTo(RankViewModel.Missing.SECOND_BID);
        assertThat(missing(full.withSelection(full.selection().withAsked(Set.of()).withScoresTco(false))))
                .isEqualTo(RankViewModel.Missing.CRITERIA);
        assertThat(missing(full.withStakeholders(Bench.empty().stakeholders())))
                .isEqualTo(RankViewModel.Missing.VOTES);
    }

    private static double proportion(Map<String, Double> weights) {
        return weights.getOrDefault("PERF", 0.0) / weights.getOrDefault("DATA", 0.0);
    }

    private static RankViewModel.Missing missing(Deal deal) {
        return new RankViewModel(Bench.model(deal)).missing();
    }
}
