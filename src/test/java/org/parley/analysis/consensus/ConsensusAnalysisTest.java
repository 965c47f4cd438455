package org.parley.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.parley.domain.catalog.GroupId.BO;
import static org.parley.domain.catalog.GroupId.FI;
import static org.parley.domain.catalog.GroupId.LC;
import static org.parley.domain.catalog.GroupId.PR;
import static org.parley.domain.catalog.GroupId.TL;

import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Deals;
import org.parley.analysis.consensus.PriorityConflict.Level;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Stakeholders;

class ConsensusAnalysisTest {
    private static final Map<GroupId, String> ROUND_1 = Map.of(
            BO, "60/100/70/40/50", FI, "40/50/100/20/60", LC, "50/100/60/70/30", TL, "20/60/40/80/100",
            PR, "50/70/100/60/40");
    private static final Map<GroupId, String> ROUND_2 = Map.of(
            BO, "50/100/80/40/60", FI, "40/70/100/30/70", LC, "50/100/70/60/40", TL, "30/80/60/60/100",
            PR, "50/90/100/50/60");
    private static final Offset<Double> FOUR = within(0.00005);
    private static final Offset<Double> THREE = within(0.0005);

    @Test
    void workedExampleRound1() {
        Consensus c = outcomes(ROUND_1);
        Indices i = indices(c);

        assertThat(c.groupWeight("MKT")).isCloseTo(0.1440, FOUR);
        assertThat(c.groupWeight("CX")).isCloseTo(0.2478, FOUR);
        assertThat(c.groupWeight("AGI")).isCloseTo(0.2457, FOUR);
        assertThat(c.groupWeight("CAP")).isCloseTo(0.1758, FOUR);
        assertThat(c.groupWeight("TEC")).isCloseTo(0.1867, FOUR);
        assertThat(c.weight(FI, "AGI")).isCloseTo(0.3704, FOUR);
        assertThat(i.d()).isCloseTo(1.0628, FOUR);
        assertThat(i.s()).isCloseTo(0.926, THREE);
        assertThat(i.sStar()).isCloseTo(0.863, THREE);
        assertThat(i.w()).isCloseTo(0.296, THREE);
        assertThat(i.widest().a()).isEqualTo(BO);
        assertThat(i.widest().b()).isEqualTo(TL);
        assertThat(i.maxTv()).isCloseTo(0.3187, FOUR);
        assertThat(i.meanTv()).isCloseTo(0.2291, FOUR);
        assertThat(c.light()).isEqualTo(Light.RED);
        assertThat(i.homogeneity()).isEqualTo(WeightHomogeneity.HIGH);
        assertThat(i.orderAgreement()).isEqualTo(OrderAgreement.WEAK);
    }

    @Test
    void workedExampleRound2() {
        Consensus c = outcomes(ROUND_2);
        Indices i = indices(c);

        assertThat(c.groupWeight("CX")).isCloseTo(0.2682, FOUR);
        assertThat(c.groupWeight("TEC")).isCloseTo(0.2014, FOUR);
        assertThat(i.d()).isCloseTo(1.0225, FOUR);
        assertThat(i.s()).isCloseTo(0.973, THREE);
        assertThat(i.sStar()).isCloseTo(0.949, THREE);
        assertThat(i.w()).isCloseTo(0.623, THREE);
        assertThat(i.widest().a()).isEqualTo(FI);
        assertThat(i.widest().b()).isEqualTo(LC);
        assertThat(i.maxTv()).isCloseTo(0.2046, FOUR);
        assertThat(i.meanTv()).isCloseTo(0.1388, FOUR);
        assertThat(c.light()).isEqualTo(Light.AMBER);
        assertThat(c.ranks().get(FI)).containsEntry("CX", 2.5).containsEntry("TEC", 2.5).containsEntry("AGI", 1.0);
    }

    @Test
    void workedConflicts() {
        assertThat(outcomes(ROUND_1).conflicts())
                .extracting(PriorityConflict::item, c -> hundredths(c.severity()), PriorityConflict::groupA,
                        PriorityConflict::groupB, PriorityConflict::level)
                .containsExactly(
                        tuple("AGI", 119L, FI, TL, Level.MEDIUM),
                        tuple("TEC", 118L, LC, TL, Level.MEDIUM),
                        tuple("CAP", 96L, FI, TL, Level.LOW),
                        tuple("CX", 69L, FI, LC, Level.LOW));
        assertThat(outcomes(ROUND_2).conflicts())
                .extracting(PriorityConflict::item, c -> hundredths(c.severity()), PriorityConflict::groupA,
                        PriorityConflict::groupB, PriorityConflict::level)
                .containsExactly(
                        tuple("TEC", 89L, LC, TL, Level.LOW),
                        tuple("AGI", 70L, FI, TL, Level.LOW));
    }

    @Test
    void sameWeightsAgreeOnEverything() {
        Consensus c = outcomes(Map.of(BO, "10/20/30/40/50", FI, "20/40/60/80/100"));
        Indices i = indices(c);

        assertThat(c.light()).isEqualTo(Light.GREEN);
        assertThat(i.w()).isEqualTo(1);
        assertThat(i.maxTv()).isZero();
        assertThat(i.s()).isCloseTo(1, within(1e-12));
        assertThat(i.sStar()).isCloseTo(1, within(1e-12));
        assertThat(c.conflicts()).isEmpty();
    }

    @Test
    void groupsThatFindEverythingEqualAgree() {
        assertThat(indices(outcomes(Map.of(BO, "50/50/50/50/50", FI, "70/70/70/70/70"))).w()).isEqualTo(1);
    }

    @Test
    void oneVoterHasWeightsButNothingToAgreeOn() {
        Consensus c = outcomes(Map.of(TL, "0/0/0/50/50", BO, "0/0/0/0/0"));

        assertThat(c.votedGroups()).containsExactly(TL);
        assertThat(c.lambdas()).containsExactly(Map.entry(TL, 1.0));
        assertThat(c.groupWeight("TEC")).isEqualTo(0.5);
        assertThat(c.indices()).isNull();
        assertThat(c.light()).isNull();
    }

    @Test
    void nobodyVoted() {
        Consensus c = outcomes(Map.of());

        assertThat(c.voted()).isFalse();
        assertThat(c.groupWeights()).isEmpty();
        assertThat(c.groupWeight("CX")).isZero();
        assertThat(c.items()).containsExactly("MKT", "CX", "AGI", "CAP", "TEC");
    }

    @Test
    void groupWithoutSayCountsInAgreementButNotInTheResult() {
        Deal deal = Deals.round(Deals.empty(), Sheet.OUTCOMES, 1, Map.of(BO, "100/0/0/0/0", FI, "0/100/0/0/0"));
        deal = deal.withStakeholders(deal.stakeholders().withLambda(FI, 0));

        Consensus c = consensus(deal, Sheet.OUTCOMES);

        assertThat(c.groupWeight("MKT")).isEqualTo(1);
        assertThat(indices(c).maxTv()).isEqualTo(1);
        assertThat(c.conflicts()).isNotEmpty();
    }

    @Test
    void votersWithoutAnySayCountTheSame() {
        Deal deal = Deals.round(Deals.empty(), Sheet.OUTCOMES, 1, Map.of(BO, "100/0/0/0/0", FI, "0/100/0/0/0"));
        deal = deal.withStakeholders(deal.stakeholders().withLambda(FI, 0).withLambda(BO, 0));

        assertThat(consensus(deal, Sheet.OUTCOMES).groupWeight("MKT")).isEqualTo(0.5);
    }

    @Test
    void groupWithoutSeatIsLeftOut() {
        Deal deal = Deals.round(Deals.empty(), Sheet.OUTCOMES, 1, Map.of(BO, "100/0/0/0/0", FI, "0/100/0/0/0"));
        Stakeholders all = deal.stakeholders();
        deal = deal.withStakeholders(new Stakeholders(Map.of(BO, 1.0), all.rounds(), all.intervals()));

        assertThat(consensus(deal, Sheet.OUTCOMES).votedGroups()).containsExactly(BO);
    }

    @Test
    void latestRoundCounts() {
        Deal deal = Deals.round(Deals.empty(), Sheet.OUTCOMES, 1, ROUND_1);
        deal = Deals.round(deal, Sheet.OUTCOMES, 2, ROUND_2);

        Consensus now = consensus(deal, Sheet.OUTCOMES);

        assertThat(now.round()).isEqualTo(2);
        assertThat(now.light()).isEqualTo(Light.AMBER);
    }

    @Test
    void criteriaSheetHoldsTotalCostAndTheActiveFamilies() {
        Deal deal = Deals.empty();
        deal = deal.withSelection(deal.selection().withFamily("COMM", false));

        assertThat(consensus(deal, Sheet.CRITERIA).items())
                .startsWith("TCO", "SCOPE")
                .doesNotContain("COMM", "EXT")
                .hasSize(16);
    }

    @Test
    void pointsForASwitchedOffFamilyDoNotCount() {
        Deal deal = Deals.round(Deals.empty(), Sheet.CRITERIA, 1, Map.of(BO, "50/50"));
        deal = deal.withSelection(deal.selection().withFamily("SCOPE", false));

        assertThat(consensus(deal, Sheet.CRITERIA).groupWeight("TCO")).isEqualTo(1);
    }

    @Test
    void stopsWhenAgreedSettledOrAfterThreeRounds() {
        Consensus red = outcomes(ROUND_1);
        Consensus amber = outcomes(ROUND_2);
        Consensus green = outcomes(Map.of(BO, "10/20/30/40/50", FI, "20/40/60/80/100"));

        assertThat(StopRule.of(null, red)).isEqualTo(StopRule.GO_ON);
        assertThat(StopRule.of(red, amber)).isEqualTo(StopRule.GO_ON);
        assertThat(StopRule.of(red, green)).isEqualTo(StopRule.AGREED);
        assertThat(StopRule.of(red, red)).isEqualTo(StopRule.SETTLED);
        assertThat(
                StopRule.of(amber, consensus(Deals.round(Deals.empty(), Sheet.OUTCOMES, 3, ROUND_1), Sheet.OUTCOMES)))
                .isEqualTo(StopRule.ROUNDS_USED_UP);
        assertThat(StopRule.of(null, outcomes(Map.of()))).isEqualTo(StopRule.GO_ON);
    }

    private static Consensus outcomes(Map<GroupId, String> points) {
        return consensus(Deals.round(Deals.empty(), Sheet.OUTCOMES, 1, points), Sheet.OUTCOMES);
    }

    private static Consensus consensus(Deal deal, Sheet sheet) {
        return ConsensusAnalysis.of(new DealTerms(Deals.CATALOG, deal), sheet);
    }

    private static Indices indices(Consensus consensus) {
        return Objects.requireNonNull(consensus.indices());
    }

    private static long hundredths(double value) {
        return Math.round(value * 100);
    }
}
