package org.parley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.fixtures.Bench;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** The say of the Finance group, a share from 0 to 1. */
@UiTest
class NumberFieldTest {
    private final DealModel deal = Bench.model(Bench.lumenvale());
    private final double before = say();

    @Test
    void savesWhileAPersonTypes(Ui ui) {
        show(ui).type("0.4");
        assertThat(say()).isEqualTo(0.4);
    }

    @Test
    void aRefusedNumberLeavesNoneOfItsDigitsBehind(Ui ui) {
        show(ui).type("1");
        assertThat(say()).isEqualTo(1);
        ui.type("0");

        assertThat(ui.textOf("#say")).isEqualTo("10");
        assertThat(ui.textOf("#say-error")).contains("between 0 and 1");
        assertThat(say()).isEqualTo(before);
        assertThat(deal.undoNameProperty().get()).isNull();
    }

    @Test
    void goesOnFromARefusedNumber(Ui ui) {
        show(ui).type("10").keys("Backspace");
        assertThat(ui.exists("#say-error")).isFalse();
        assertThat(say()).isEqualTo(1);
    }

    @Test
    void typingBeginsAnewInAFieldThatIsEnteredAgain(Ui ui) {
        show(ui).type("0.4").click("Elsewhere").click("#say").keys("Shortcut+A").type("0.9x");
        assertThat(say()).isEqualTo(0.4);
    }

    private double say() {
        return Objects.requireNonNull(deal.deal().stakeholders().lambdas().get(GroupId.FI));
    }

    private Ui show(Ui ui) {
        ui.show(
                () -> new VBox(
                        Fields.number(
                                deal,
                                d -> d.stakeholders().lambdas().get(GroupId.FI),
                                n -> n == null ? null : StakeholderEdits.lambda(GroupId.FI, n))
                                .named("say", "Say"),
                        new Button("Elsewhere")),
                400,
                200);
        return ui.click("#say").keys("Shortcut+A");
    }
}
