package org.parley.ui.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.SelectionEdits;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.fixtures.Bench;
import org.parley.ui.kit.DealModel;
import org.parley.ui.stakeholders.StakeholdersViewModel.Filled;

class StakeholdersViewModelTest {
    private DealModel deal = Bench.model(Bench.empty());

    private StakeholdersViewModel model(Deal opened) {
        deal = Bench.model(opened);
        return new StakeholdersViewModel(deal);
    }

    @Test
    void scalesTheSayInOneStepAndKeepsProportions() {
        var model = model(Bench.empty());
        deal.apply(StakeholderEdits.lambda(GroupId.BO, 0.4));
        assertThat(model.saySum()).isCloseTo(1.2, within(1e-9));

        model.scaleSay();

        assertThat(model.saySum()).isCloseTo(1, within(1e-9));
        assertThat(model.stakeholders().lambda(GroupId.BO)).isEqualTo(0.332);
        assertThat(model.stakeholders().lambda(GroupId.PR)).isEqualTo(0.167);
        deal.undo();
        assertThat(model.saySum()).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void givesAllTheSameSay() {
        var model = model(Bench.empty());
        deal.apply(StakeholderEdits.lambda(GroupId.BO, 0.9));
        model.equalSay();
        assertThat(model.stakeholders().lambdas().values()).containsOnly(0.2);
    }

    @Test
    void doesNotScaleWhatSumsToNothing() {
        var model = model(Bench.empty());
        for (GroupId group : GroupId.values()) {
            deal.apply(StakeholderEdits.lambda(group, 0));
        }
        model.scaleSay();
        assertThat(model.saySum()).isZero();
    }

    @Test
    void seesWhatAGroupHasFilledIn() {
        var model = model(Bench.empty());
        assertThat(model.filled(Sheet.CRITERIA, GroupId.FI)).isEqualTo(Filled.NOTHING);
        deal.apply(StakeholderEdits.points(Sheet.CRITERIA, GroupId.FI, "PRICE", 0.0));
        assertThat(model.filled(Sheet.CRITERIA, GroupId.FI)).isEqualTo(Filled.NOTHING);
        deal.apply(StakeholderEdits.points(Sheet.CRITERIA, GroupId.FI, "PRICE", 80.0));
        assertThat(model.filled(Sheet.CRITERIA, GroupId.FI)).isEqualTo(Filled.NO_HUNDRED);
        assertThat(model.largestPoints(Sheet.CRITERIA, GroupId.FI)).isEqualTo(80);
        deal.apply(StakeholderEdits.points(Sheet.CRITERIA, GroupId.FI, "TCO", 100.0));
        assertThat(model.filled(Sheet.CRITERIA, GroupId.FI)).isEqualTo(Filled.DONE);
        deal.apply(SelectionEdits.scoresTco(false));
        assertThat(model.filled(Sheet.CRITERIA, GroupId.FI)).isEqualTo(Filled.NO_HUNDRED);
    }

    @Test
    void takesTheRoundOverIntoTheIntent() {
        var model = model(Round.outcomesIn(Bench.empty()));
        assertThat(model.outcomeWeightsInUse()).isFalse();

        model.useOutcomeWeights();

        assertThat(model.outcomeWeights())
                .isEqualTo(Map.of(
                        OutcomeId.MKT, 0.144, OutcomeId.CX, 0.247, OutcomeId.AGI, 0.246, OutcomeId.CAP, 0.176,
                        OutcomeId.TEC, 0.187));
        assertThat(deal.deal().intent().weight(OutcomeId.CX)).isEqualTo(0.247);
        assertThat(model.outcomeWeightsInUse()).isTrue();
    }

    @Test
    void hasNothingToTakeOverBeforeARound() {
        var model = model(Bench.empty());
        assertThat(model.outcomeWeights()).isEmpty();
        assertThat(model.outcomeWeightsInUse()).isFalse();
    }

    @Test
    void findsActiveMechanismsByIdNameAndFamily() {
        var model = model(Bench.empty());
        assertThat(model.mechanisms("")).hasSize(92);
        assertThat(model.mechanisms("data-3")).extracting(Mechanism::id).containsExactly("DATA-3");
        assertThat(model.mechanisms("data  security")).extracting(Mechanism::family).contains("DATA");
        deal.apply(SelectionEdits.family("DATA", false));
        assertThat(model.mechanisms("data-3")).isEmpty();
    }
}
