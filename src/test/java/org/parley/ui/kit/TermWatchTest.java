package org.parley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.Volumes;
import org.parley.domain.edit.CommercialsEdits;
import org.parley.domain.edit.SeriesChange;
import org.parley.fixtures.Bench;

class TermWatchTest {
    private final DealModel deal = Bench.model(Bench.lumenvale());

    @Test
    void typingATermDigitByDigitCutsNothingForGood() {
        type(4);
        assertThat(base()).hasSize(1);
        type(48);
        assertThat(base()).hasSize(4);
        type(6);
        type(60);

        assertThat(deal.deal()).isEqualTo(Bench.lumenvale());
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatWasContinuedIsToldUntilItIsChecked() {
        type(72);

        assertThat(changes())
                .contains(new SeriesChange(null, SeriesChange.Kind.VOLUMES, "base", 5, 6))
                .contains(new SeriesChange("C", SeriesChange.Kind.FCR, "", 5, 6));
        deal.termWatch().checked();
        assertThat(changes()).isEmpty();
    }

    @Test
    void undoLeavesNothingToCheck() {
        type(72);
        deal.undo();

        assertThat(changes()).isEmpty();
        assertThat(deal.deal()).isEqualTo(Bench.lumenvale());
    }

    @Test
    void whatSomebodyHasChangedSinceIsNotTakenBack() {
        type(48);
        deal.apply(CommercialsEdits.scenario("base", List.of(9.0, 9.0, 9.0, 9.0)));
        assertThat(changes()).as("still to be checked").isNotEmpty();

        type(60);

        assertThat(base()).containsExactly(9.0, 9.0, 9.0, 9.0, 9.0);
    }

    private void type(int months) {
        deal.apply(deal.termWatch().termMonths(months));
    }

    private List<SeriesChange> changes() {
        return deal.termWatch().changesProperty().get();
    }

    private List<Double> base() {
        Volumes volumes = Objects.requireNonNull(deal.deal().commercials().volumes());
        return Objects.requireNonNull(((Volumes.Annual) volumes).scenarios().get("base"));
    }
}
