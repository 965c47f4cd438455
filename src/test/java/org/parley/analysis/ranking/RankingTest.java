package org.parley.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.ranking.Rankings.bid;
import static org.parley.analysis.ranking.Rankings.deal;
import static org.parley.analysis.ranking.Rankings.points;
import static org.parley.analysis.ranking.Rankings.rank;
import static org.parley.analysis.ranking.Rankings.vote;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.Deals;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.SelectionEdits;

class RankingTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /** A is dear and good, B cheap and weak: SCOPE 100 / 40, DATA 75 / 40, TCO 20 / 80. */
    private static Deal two(String points) {
        return bid(bid(deal(points), "A", "SCOPE-1=80 DATA-4=10"), "B", "SCOPE-1=40 DATA-4=15");
    }

    @Test
    void totalIsTheWeightedSumOfTheCriteria() {
        Ranking ranking = rank(two("50/30/20"), "A=90 B=60");

        assertThat(points(ranking, "A")).isEqualTo(0.5 * 20 + 0.3 * 100 + 0.2 * 75, EXACT);
        assertThat(points(ranking, "B")).isEqualTo(0.5 * 80 + 0.3 * 40 + 0.2 * 40, EXACT);
        assertThat(ranking.scored().group().winners()).containsExactly("B");
        BidTotal a = ranking.scored().group().total("A").orElseThrow();
        assertThat(a.basis()).isEqualTo(Basis.WITH_PRICE);
        assertThat(a.parts().get(Sheet.TCO)).isEqualTo(new Part(0.5, 20));
        assertThat(a.parts().values().stream().mapToDouble(Part::points).sum()).isEqualTo(a.points(), EXACT);
    }

    @Test
    void eachGroupHasItsOwnWinnerAndRobustnessSaysHowManyAgree() {
        Deal deal = vote(two("80/10/10"), GroupId.TL, "30/50/20");
        Ranking ranking = rank(deal, "A=90 B=60");

        assertThat(Rankings.of(ranking, GroupId.BO).winners()).containsExactly("B");
        assertThat(Rankings.of(ranking, GroupId.TL).winners()).containsExactly("A");
        assertThat(ranking.scored().groups()).containsOnlyKeys(GroupId.BO, GroupId.TL);
        assertThat(ranking.scored().agreeing()).containsExactly(GroupId.BO);
        assertThat(ranking.robustness()).isEqualTo(0.5, EXACT);
    }

    @Test
    void tieNamesAllWinnersInTheOrderOfTheBids() {
        Deal deal = bid(bid(bid(deal("50/30/20"), "C", "SCOPE-1=60 DATA-4=10"), "A", "SCOPE-1=20 DATA-4=30"),
                "B", "SCOPE-1=60 DATA-4=10");
        Ranking ranking = rank(deal, "A=60 B=60 C=60");

        assertThat(ranking.scored().group().winners()).containsExactly("C", "B");
        assertThat(ranking.robustness()).isEqualTo(1);
        assertThat(ranking.scored().group().critical("SCOPE"))
                .isEqualTo(new CriticalWeight.None(CriticalWeight.Why.SAME));
    }

    @Test
    void flagsStandBesideTheScore() {
        Deal deal = bid(deal("50/30/20"), "A", "SCOPE-1=10");
        BidTotal total = rank(deal, "A=60").scored().group().total("A").orElseThrow();

        assertThat(total.beyondWalkAway()).containsExactly("SCOPE-1");
        assertThat(total.notAnswered()).containsExactly("DATA-4");
        assertThat(total.points()).isEqualTo(0.5 * 80, EXACT);
    }

    @Test
    void winnerMayChangeWithTheVolume() {
        Ranking ranking = rank(two("50/30/20"), "base: A=90 B=60\nhigh: A=60 B=95");

        assertThat(ranking.scored().scenario()).isEqualTo("base");
        assertThat(ranking.scenarios().values())
                .extracting(s -> s.scenario() + " " + s.group().winners())
                .containsExactly("base [B]", "high [A]");
    }

    @Test
    void withoutAnyPriceClausesAloneAreRankedAndTheirWeightsNormalised() {
        Ranking ranking = rank(two("50/30/20"), "");

        assertThat(ranking.scored().scenario()).isNull();
        assertThat(ranking.scored().group().basis()).isEqualTo(Basis.CLAUSES_ONLY);
        assertThat(points(ranking, "A")).isEqualTo(0.6 * 100 + 0.4 * 75, EXACT);
        assertThat(ranking.scored().group().winners()).containsExactly("A");
        assertThat(ranking.qualityPrice()).isNull();
        assertThat(ranking.scenarios()).isEmpty();
    }

    @Test
    void bidWithoutThePriceOthersHaveIsShownOnClausesAndDoesNotCompete() {
        Ranking ranking = rank(two("50/30/20"), "B=95");
        Standing group = ranking.scored().group();

        assertThat(group.total("A").orElseThrow().basis()).isEqualTo(Basis.CLAUSES_ONLY);
        assertThat(points(group, "A")).isEqualTo(90, EXACT);
        assertThat(group.total("B").orElseThrow().basis()).isEqualTo(Basis.WITH_PRICE);
        assertThat(group.ranked()).extracting(BidTotal::letter).containsExactly("B");
        assertThat(group.winners()).containsExactly("B");
        assertThat(ranking.dominated()).isEmpty();
    }

    @Test
    void whereTotalCostIsNoCriterionPriceDoesNotCount() {
        Deal deal = SelectionEdits.scoresTco(false).apply(two("50/30/20"));
        Ranking ranking = rank(deal, "A=90 B=60");

        assertThat(ranking.scored().group().basis()).isEqualTo(Basis.PRICE_IS_NO_CRITERION);
        assertThat(points(ranking, "A")).isEqualTo(0.6 * 100 + 0.4 * 75, EXACT);
    }

    @Test
    void untilSomebodyVotesAllCriteriaWeighTheSame() {
        Ranking ranking = rank(two(""), "A=90 B=60");

        assertThat(ranking.weighted()).isFalse();
        assertThat(points(ranking, "A")).isEqualTo((20 + 100 + 75) / 3.0, EXACT);
        assertThat(ranking.scored().groups()).isEmpty();
        assertThat(ranking.robustness()).isNull();
    }

    @Test
    void weightOfAFamilyIsSharedByItsAskedMechanisms() {
        Deal deal = SelectionEdits.asked("SCOPE-3", true).then(SelectionEdits.asked("EXT-1", true))
                .apply(two("50/30/20"));

        assertThat(rank(deal, "A=90 B=60").mechanismWeights())
                .containsExactly(
                        Map.entry("SCOPE-1", 0.15), Map.entry("SCOPE-3", 0.15), Map.entry("DATA-4", 0.2),
                        Map.entry("EXT-1", 0.0));
        assertThat(rank(deal, "").mechanismWeights()).containsEntry("SCOPE-1", 0.3).containsEntry("DATA-4", 0.4);
    }

    @Test
    void weightOfAFamilyThatAsksNothingIsNobodys() {
        Deal deal = SelectionEdits.asked("DATA-4", false).apply(two("50/30/20"));
        Standing group = rank(deal, "A=90 B=60").scored().group();

        assertThat(group.weights()).containsOnlyKeys(Sheet.TCO, "SCOPE");
        assertThat(points(group, "A")).isEqualTo(0.5 * 20 + 0.3 * 100, EXACT);
    }

    @Test
    void withoutBidsOrCriteriaOrWeightTheGapIsNamed() {
        assertThat(rank(deal("50/30/20"), "").scored().group().gap()).isEqualTo(Standing.Gap.NO_BIDS);
        Deal nothingAsked = bid(Deals.empty(), "A", "SCOPE-1=60");
        assertThat(rank(nothingAsked, "").scored().group().gap()).isEqualTo(Standing.Gap.NO_CRITERIA);

        Ranking ranking = rank(two("100/0/0"), "");
        assertThat(ranking.scored().group().gap()).isEqualTo(Standing.Gap.NO_WEIGHT);
        assertThat(ranking.scored().group().winners()).isEmpty();
        assertThat(ranking.robustness()).isNull();
        assertThat(ranking.dealTotal("A")).isEmpty();
    }

    @Test
    void oneBidWinsWithoutASecond() {
        Ranking ranking = rank(bid(deal("50/30/20"), "A", "SCOPE-1=80 DATA-4=10"), "A=90");

        assertThat(ranking.scored().group().winners()).containsExactly("A");
        assertThat(ranking.scored().group().critical(Sheet.TCO))
                .isEqualTo(new CriticalWeight.None(CriticalWeight.Why.NO_SECOND));
        assertThat(ranking.dominated()).isEmpty();
    }

    @ParameterizedTest @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void costThatIsNoNumberIsRefused(double money) {
        assertThatThrownBy(() -> new PriceScores.Cost(money, 50)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new PriceScores.Cost(60, money)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void scenarioThatTheDealDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> new PriceScores(Map.of(), Map.of(), "base", Rankings.ANCHORS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("base");
    }
}
