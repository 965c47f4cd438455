package org.parley.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.fixtures.Bench;

/** The worked example of SPEC 4.4, held as two silent rounds. */
class SilentRoundTest {
    private static final Map<GroupId, double[]> FIRST = Map.of(
            GroupId.BO, new double[] {60, 100, 70, 40, 50},
            GroupId.FI, new double[] {40, 50, 100, 20, 60},
            GroupId.LC, new double[] {50, 100, 60, 70, 30},
            GroupId.TL, new double[] {20, 60, 40, 80, 100},
            GroupId.PR, new double[] {50, 70, 100, 60, 40});
    private static final Map<GroupId, double[]> SECOND = Map.of(
            GroupId.BO, new double[] {50, 100, 80, 40, 60},
            GroupId.FI, new double[] {40, 70, 100, 30, 70},
            GroupId.LC, new double[] {50, 100, 70, 60, 40},
            GroupId.TL, new double[] {30, 80, 60, 60, 100},
            GroupId.PR, new double[] {50, 90, 100, 50, 60});

    @Test
    void aHiddenRoundDoesNotCountBeforeItIsRevealed() {
        Deal deal = held(FIRST, StakeholderEdits.stage(Sheet.OUTCOMES, WeightRound.Stage.HIDDEN).apply(Bench.empty()));
        assertThat(consensus(deal).voted()).isFalse();
        assertThat(turnout(deal).complete()).isTrue();

        Deal revealed = StakeholderEdits.stage(Sheet.OUTCOMES, WeightRound.Stage.OPEN).apply(deal);
        assertThat(consensus(revealed).light()).isEqualTo(Light.RED);
        assertThat(consensus(revealed).indices()).isNotNull();
    }

    @Test
    void theFirstRoundCountsUntilTheSecondIsRevealedAndBothCanBeCompared() {
        Deal second = held(SECOND, StakeholderEdits.nextRound(Sheet.OUTCOMES).apply(held(FIRST, Bench.empty())));
        assertThat(consensus(second).round()).isEqualTo(1);

        Deal revealed = StakeholderEdits.stage(Sheet.OUTCOMES, WeightRound.Stage.OPEN).apply(second);
        assertThat(consensus(revealed).round()).isEqualTo(2);
        RoundShift shift = RoundShift.of(new DealTerms(Bench.CATALOG, revealed), Sheet.OUTCOMES);
        assertThat(shift.shift(GroupId.TL, "TEC")).isCloseTo(100 / 330.0 - 100 / 300.0, within(1e-9));
        assertThat(shift.shift("CX")).isCloseTo(0.2682 - 0.2478, within(1e-4));
        assertThat(Objects.requireNonNull(shift.before()).light()).isEqualTo(Light.RED);
        assertThat(shift.now().light()).isEqualTo(Light.AMBER);
        assertThat(shift.stop()).as("W moved from 0.296 to 0.623").isEqualTo(StopRule.GO_ON);
    }

    @Test
    void widestDisagreementsComeFirstAndTheMinoritySpeaksFirst() {
        List<Disagreement> all = Disagreement.of(consensus(held(FIRST, Bench.empty())));
        assertThat(all).extracting(Disagreement::item).startsWith("AGI", "TEC");
        Disagreement technology = all.get(1);
        assertThat(technology.spread()).isCloseTo(0.3333 - 0.0968, within(1e-4));
        assertThat(technology.speakers().getFirst().group()).as("alone with a third").isEqualTo(GroupId.TL);
        assertThat(technology.speakers().getFirst().distance()).isCloseTo(0.3333 - 0.1867, within(1e-4));
    }

    @Test
    void aGroupIsInWhenEveryItemIsAnswered() {
        Deal deal = Bench.empty();
        Deal begun = StakeholderEdits.points(Sheet.OUTCOMES, GroupId.FI, "CX", 100.0).apply(deal);
        assertThat(turnout(begun).states()).containsEntry(GroupId.FI, Turnout.State.BEGUN)
                .containsEntry(GroupId.BO, Turnout.State.MISSING);
        Deal without = StakeholderEdits.lambda(GroupId.BO, 0).apply(held(FIRST, deal));
        assertThat(turnout(without).states()).as("no say, not waited for").doesNotContainKey(GroupId.BO);
        assertThat(turnout(without).complete()).isTrue();
    }

    @Test
    void anOrderAloneWeighsByRankOrderCentroids() {
        Edit ranks = StakeholderEdits.kind(Sheet.OUTCOMES, GroupId.FI, Ballot.Kind.RANKING);
        int rank = 1;
        for (OutcomeId outcome : List.of(OutcomeId.AGI, OutcomeId.TEC, OutcomeId.CX, OutcomeId.MKT)) {
            ranks = ranks.then(StakeholderEdits.rank(Sheet.OUTCOMES, GroupId.FI, outcome.name(), rank++));
        }
        Deal unfinished = ranks.apply(Bench.empty());
        assertThat(consensus(unfinished).voted()).as("one item has no rank").isFalse();

        Deal done = StakeholderEdits.rank(Sheet.OUTCOMES, GroupId.FI, "CAP", 5).apply(unfinished);
        assertThat(consensus(done).weight(GroupId.FI, "AGI")).isCloseTo(0.4567, within(1e-4));
        assertThat(consensus(done).weight(GroupId.FI, "CAP")).isCloseTo(0.04, within(1e-4));
    }

    @Test
    void comparisonsTwoByTwoWeighByTheirEigenvector() {
        Edit judged = StakeholderEdits.kind(Sheet.OUTCOMES, GroupId.FI, Ballot.Kind.PAIRWISE);
        double[] weights = {1, 2, 4, 2, 1};
        OutcomeId[] all = OutcomeId.values();
        for (int i = 0; i < all.length; i++) {
            for (int j = i + 1; j < all.length; j++) {
                double ratio = weights[i] / weights[j];
                double times = ratio >= 1 ? ratio : -1 / ratio;
                judged = judged.then(StakeholderEdits.judge(
                        Sheet.OUTCOMES, GroupId.FI, new Ballot.Pair(all[i].name(), all[j].name()), times));
            }
        }
        Deal deal = judged.apply(Bench.empty());
        assertThat(consensus(deal).weight(GroupId.FI, "AGI")).isCloseTo(0.4, within(1e-9));
        assertThat(consensus(deal).weight(GroupId.FI, "MKT")).isCloseTo(0.1, within(1e-9));
        assertThat(turnout(deal).in()).containsExactly(GroupId.FI);
    }

    private static Deal held(Map<GroupId, double[]> points, Deal deal) {
        Deal changed = deal;
        for (var entry : points.entrySet()) {
            for (OutcomeId outcome : OutcomeId.values()) {
                changed = StakeholderEdits.points(
                        Sheet.OUTCOMES, entry.getKey(), outcome.name(), entry.getValue()[outcome.ordinal()])
                        .apply(changed);
            }
        }
        return changed;
    }

    private static Consensus consensus(Deal deal) {
        return ConsensusAnalysis.of(new DealTerms(Bench.CATALOG, deal), Sheet.OUTCOMES);
    }

    private static Turnout turnout(Deal deal) {
        return Turnout.of(new DealTerms(Bench.CATALOG, deal), deal.stakeholders().current(Sheet.OUTCOMES));
    }
}
