package org.parley.analysis.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.Deals.CATALOG;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.Deals;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.ConsensusAnalysis;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Horizon;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.SelectionEdits;

class WeightsTest {
    @ParameterizedTest @CsvSource({
        // CX and AGI weigh 0.5 each; support CX/AGI: SCOPE-1 3/2, SCOPE-3 1/3, EXT-1 0/0.
        "TX, SCOPE-1, 0", "OP, SCOPE-1, 3.666667", "SA, SCOPE-1, 5.5", "TX, SCOPE-3, 1.666667", "SA, EXT-1, 3"
    })
    void importanceFollowsModelAndOutcomes(ModelId model, String mechanism, double importance) {
        var terms = terms(Deals.defaults(model));

        assertThat(ClientImportance.of(terms, CATALOG.mechanism(mechanism))).isCloseTo(importance, within(1e-6));
    }

    @Test
    void withoutModelEverythingCountsAsOptional() {
        assertThat(ClientImportance.of(terms(Deals.empty()), CATALOG.mechanism("SCOPE-1"))).isEqualTo(1);
    }

    @Test
    void familyWeightIsSharedByImportanceOfTheIncluded() {
        // TCO 50, SCOPE 30, PRICE 20
        Deal deal = voted(Deals.defaults(ModelId.SA), "50/30/20");
        for (String omitted : new String[] {"SCOPE-2", "SCOPE-4", "SCOPE-5", "SCOPE-6"}) {
            deal = PositionEdits.omit(omitted).apply(deal);
        }
        Map<String, Double> weights = MechanismWeights.of(terms(deal), criteria(deal));

        // SCOPE-1 3 x (1 + 2.5/3) = 5.5, SCOPE-3 3 x (1 + 2/3) = 5
        assertThat(weights.get("SCOPE-1")).isCloseTo(0.3 * 5.5 / 10.5, within(1e-12));
        assertThat(weights.get("SCOPE-3")).isCloseTo(0.3 * 5 / 10.5, within(1e-12));
        assertThat(weights).doesNotContainKeys("SCOPE-2", "EXT-6").containsEntry("PRICE-2", 0.0);
        assertThat(weights.values().stream().mapToDouble(w -> w).sum()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void unitPriceWeighsWhereTotalCostIsNoCriterion() {
        Deal deal = voted(SelectionEdits.scoresTco(false).apply(Deals.defaults(ModelId.SA)), "30/20");

        assertThat(MechanismWeights.of(terms(deal), criteria(deal)).get("PRICE-2")).isPositive();
    }

    @Test
    void horizonSharesSumToOne() {
        Deal deal = voted(Deals.defaults(ModelId.SA), "50/30/20/10/10/10/10/10");
        HorizonSplit split = HorizonSplit.of(CATALOG, MechanismWeights.of(terms(deal), criteria(deal)));

        assertThat(split).isNotNull();
        assertThat(split.run() + split.change() + split.renew()).isCloseTo(1, within(1e-12));
        assertThat(split.share(Horizon.RUN)).isEqualTo(split.run());
    }

    @Test
    void horizonOfNothingIsUnknown() {
        Deal deal = Deals.defaults(ModelId.SA);

        assertThat(HorizonSplit.of(CATALOG, MechanismWeights.of(terms(deal), criteria(deal)))).isNull();
    }

    @Test
    void scoringWeightIsSpreadEvenlyOverTheAskedThatCount() {
        Deal deal = asking(voted(Deals.defaults(ModelId.SA), "50/30/20"),
                "SCOPE-1", "SCOPE-3", "PRICE-1", "PRICE-2", "EXT-1", "COMM-1");
        deal = SelectionEdits.family("COMM", false).apply(deal);
        ScoringWeights weights = ScoringWeights.of(terms(deal), criteria(deal));

        assertThat(weights.weighted()).isTrue();
        assertThat(weights.families()).containsOnlyKeys("SCOPE", "PRICE");
        assertThat(weights.mechanisms())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "SCOPE-1", 0.15, "SCOPE-3", 0.15, "PRICE-1", 0.2, "PRICE-2", 0.0, "EXT-1", 0.0, "COMM-1",
                        0.0));
        assertThat(weights.of("DATA-1")).isZero();
    }

    @Test
    void withoutVotesScoredFamiliesWeighTheSame() {
        Deal deal = asking(Deals.defaults(ModelId.SA), "SCOPE-1", "SCOPE-3", "PRICE-1", "PRICE-2");
        ScoringWeights weights = ScoringWeights.of(terms(deal), criteria(deal));

        assertThat(weights.weighted()).isFalse();
        assertThat(weights.mechanisms())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("SCOPE-1", 0.25, "SCOPE-3", 0.25, "PRICE-1", 0.5, "PRICE-2", 0.0));
    }

    private static Deal voted(Deal deal, String points) {
        return Deals.round(deal, Sheet.CRITERIA, 1, Map.of(GroupId.BO, points));
    }

    private static Deal asking(Deal deal, String... mechanisms) {
        return SelectionEdits.askedAll(Set.of(mechanisms)).apply(deal);
    }

    private static DealTerms terms(Deal deal) {
        return new DealTerms(CATALOG, deal);
    }

    private static Consensus criteria(Deal deal) {
        return ConsensusAnalysis.of(terms(deal), Sheet.CRITERIA);
    }
}
