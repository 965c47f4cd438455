package org.parley.ui.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Interval;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.fixtures.Bench;
import org.parley.ui.kit.DealModel;
import org.parley.ui.stakeholders.LimitsViewModel.Stand;

class LimitsViewModelTest {
    private final DealModel deal = Bench.model(Bench.lumenvale());
    private final LimitsViewModel limits = new LimitsViewModel(deal);

    LimitsViewModelTest() {
        limits.choose(Bench.CATALOG.mechanism("PRICE-7"));
    }

    @Test
    void countsOnceBothEndsAreThere() {
        limits.min(GroupId.BO, 20.0);
        assertThat(limits.stand(GroupId.BO)).isEqualTo(Stand.NOT_YET);
        assertThat(limits.interval(GroupId.BO)).isNull();

        limits.max(GroupId.BO, 40.0);

        assertThat(limits.interval(GroupId.BO)).isEqualTo(new Interval(20, 40));
        assertThat(limits.stand(GroupId.BO)).isEqualTo(Stand.INSIDE);
    }

    @Test
    void movesAnIntervalPastItselfOneEndAfterTheOther() {
        assertThat(limits.interval(GroupId.FI)).isEqualTo(new Interval(18, 24));

        assertThatThrownBy(() -> limits.min(GroupId.FI, 36.0)).isInstanceOf(InvalidValueException.class);
        assertThat(limits.interval(GroupId.FI)).isEqualTo(new Interval(18, 24));
        assertThat(limits.stand(GroupId.FI)).isEqualTo(Stand.NOT_YET);
        limits.max(GroupId.FI, 48.0);

        assertThat(limits.interval(GroupId.FI)).isEqualTo(new Interval(36, 48));
    }

    @Test
    void retypingAnEndLeavesNoneOfItsDigitsBehind() {
        limits.min(GroupId.FI, 3.0);
        assertThat(limits.interval(GroupId.FI)).isEqualTo(new Interval(3, 24));

        assertThatThrownBy(() -> limits.min(GroupId.FI, 36.0)).isInstanceOf(InvalidValueException.class);

        assertThat(limits.interval(GroupId.FI)).isEqualTo(new Interval(18, 24));
    }

    @Test
    void anEmptiedEndWaitsForAnotherNumber() {
        limits.max(GroupId.FI, null);
        assertThat(limits.interval(GroupId.FI)).isEqualTo(new Interval(18, 24));
        assertThat(limits.stand(GroupId.FI)).isEqualTo(Stand.NOT_YET);

        limits.max(GroupId.FI, 30.0);

        assertThat(limits.interval(GroupId.FI)).isEqualTo(new Interval(18, 30));
    }

    @Test
    void emptyingBothEndsTakesTheIntervalOutAndUndoBringsItBack() {
        limits.max(GroupId.FI, null);
        limits.min(GroupId.FI, null);
        assertThat(limits.interval(GroupId.FI)).isNull();
        assertThat(limits.stand(GroupId.FI)).isEqualTo(Stand.NO_LIMIT);

        deal.undo();

        assertThat(limits.max(GroupId.FI)).isEqualTo(24);
        assertThat(limits.stand(GroupId.FI)).isEqualTo(Stand.VETO);
    }

    @Test
    void removalElsewhereEmptiesBothEnds() {
        deal.apply(StakeholderEdits.interval("PRICE-7", GroupId.FI, null));
        assertThat(limits.min(GroupId.FI)).isNull();
        assertThat(limits.stand(GroupId.FI)).isEqualTo(Stand.NO_LIMIT);
    }

    @Test
    void knowsWhoMayStopTheDraft() {
        assertThat(limits.stand(GroupId.FI)).isEqualTo(Stand.VETO);
        assertThat(limits.stand(GroupId.TL)).isEqualTo(Stand.INSIDE);
        deal.apply(PositionEdits.draft("PRICE-7", 20));
        assertThat(limits.stand(GroupId.FI)).isEqualTo(Stand.INSIDE);
        assertThat(limits.stand(GroupId.TL)).isEqualTo(Stand.OUTSIDE);
        deal.apply(PositionEdits.omit("PRICE-7"));
        assertThat(limits.stand(GroupId.TL)).isEqualTo(Stand.NO_DRAFT);
    }

    @Test
    void forgetsHalfALimitWhenAnotherMechanismIsChosen() {
        limits.min(GroupId.BO, 20.0);
        limits.choose(Bench.CATALOG.mechanism("BCP-5"));
        assertThat(limits.min(GroupId.BO)).isEqualTo(65);
        limits.choose(Bench.CATALOG.mechanism("PRICE-7"));
        assertThat(limits.min(GroupId.BO)).isNull();
    }
}
