package org.parley.ui.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.deal.Waiver;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.SelectionEdits;
import org.parley.domain.edit.WaiverEdits;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.ui.kit.WaiverWords;

/** Signing for a rule that fires, or for a family that is switched off. */
@UiTest
class WaiversViewTest {
    private final Desk desk = Desk.lumenvale();

    @Test
    void aRuleIsWaivedWithNameAndReasonAndTheWaiverIsWithdrawn(Ui ui) {
        PositionsView view = desk.show(ui);
        ui.fx(() -> view.show("R12"));
        ui.click("#waive-R12");
        assertThat(ui.find("#waiver-who-R12", TextField.class).getText()).isEqualTo("test");
        ui.expectFocus("#waiver-why-R12");

        ui.fill("#waiver-who-R12", "A. Baker").fill("#waiver-why-R12", "No storms this year")
                .click("#waiver-grant-R12");

        Waiver waiver = desk.deal.deal().waiver("R12").orElseThrow();
        assertThat(waiver.who()).isEqualTo("A. Baker");
        assertThat(waiver.why()).isEqualTo("No storms this year");
        assertThat(waiver.when()).isBetween(desk.deal.now().minusSeconds(60), desk.deal.now());
        assertThat(ui.textOf("#waived-R12")).startsWith("✓ Waived by A. Baker on ").endsWith(": No storms this year");
        assertThat(ui.textOf("#toggle-rules")).contains("6 high", "✓ 1 waived");
        ui.expectFocus("#waive-R12");

        ui.keys("Space");
        assertThat(desk.deal.deal().waivers()).isEmpty();
        assertThat(ui.exists("#waived-R12")).isFalse();
        assertThat(ui.textOf("#toggle-rules")).contains("7 high").doesNotContain("waived");
        ui.fx(desk.deal::undo);
        assertThat(ui.exists("#waived-R12")).isTrue();
    }

    @Test
    void nothingIsWaivedWithoutAReason(Ui ui) {
        PositionsView view = desk.show(ui);
        ui.fx(() -> view.show("R12"));
        ui.click("#waive-R12").click("#waiver-grant-R12");

        assertThat(ui.textOf("#waiver-error-R12")).startsWith("Give the reason");
        ui.expectFocus("#waiver-why-R12");
        ui.fill("#waiver-who-R12", "").click("#waiver-grant-R12");
        assertThat(ui.textOf("#waiver-error-R12")).startsWith("Give the name");
        assertThat(desk.deal.deal().waivers()).isEmpty();

        ui.keys("Esc");
        assertThat(ui.exists("#waiver-grant-R12")).isFalse();
        assertThat(ui.exists("#rules-panel")).isTrue();
        ui.expectFocus("#waive-R12");
    }

    @Test
    void aWaivedRuleIsShownBelowTheOthersAndWithTheMechanism(Ui ui) {
        PositionsView view = desk.show(ui);
        ui.fx(() -> desk.deal.apply(sign("R30")));
        ui.fx(() -> view.show("R30"));
        var cards = ui.find("#rules").lookupAll(".rule-card").stream().map(javafx.scene.Node::getId).toList();
        assertThat(cards).hasSize(13).endsWith("rule-R30");

        ui.fx(() -> view.show("DATA-2"));
        assertThat(ui.exists("#rule-here-R30")).isTrue();
        assertThat(ui.exists("✓ " + WaiverWords.of(signed("R30")))).isTrue();
        assertThat(desk.deal.analysis().ruleHits()).hasSize(13);
    }

    @Test
    void aBlockerCannotBeWaived(Ui ui) {
        PositionsView view = desk.show(ui);
        ui.fx(() -> desk.deal.apply(PositionEdits.draft("PRICE-7", 61)));
        ui.fx(() -> view.show("R18"));

        assertThat(ui.exists("#rule-R18")).isTrue();
        assertThat(ui.exists("#waive-R18")).isFalse();
        assertThat(ui.exists("A blocker cannot be waived: it needs a fix.")).isTrue();
    }

    @Test
    void aSwitchedOffFamilyIsSignedForAndStaysListed(Ui ui) {
        PositionsView view = desk.show(ui);
        ui.fx(() -> desk.deal.apply(SelectionEdits.family("CULT", false)));
        ui.fx(() -> view.show("CULT"));
        assertThat(ui.textOf("#toggle-rules")).contains("waivers needed: 1");

        ui.click("#waive-CULT").fill("#waiver-why-CULT", "In the next term").click("#waiver-grant-CULT");

        assertThat(desk.deal.deal().waiver("CULT").orElseThrow().who()).isEqualTo("test");
        assertThat(ui.textOf("#waived-CULT")).endsWith("In the next term");
        assertThat(ui.textOf("#toggle-rules")).doesNotContain("waivers needed");
        ui.click("#toggle-rules");
        assertThat(ui.find("#waiver-CULT").lookup("#waived-CULT")).isNotNull();
    }

    @Test
    void aWaiverThatNothingNeedsNowIsNotForgotten(Ui ui) {
        PositionsView view = desk.show(ui);
        ui.fx(() -> desk.deal.apply(sign("R30")));
        ui.fx(() -> view.show("R12"));
        assertThat(ui.exists("Waivers that nothing needs now")).isFalse();

        ui.fx(() -> desk.deal.apply(PositionEdits.draft("DATA-2", 4)));

        assertThat(ui.exists("#rule-R30")).isFalse();
        assertThat(ui.textOf("#waived-R30")).endsWith("for a year");
        ui.click("#waive-R30");
        assertThat(desk.deal.deal().waivers()).isEmpty();
        assertThat(ui.exists("#waived-R30")).isFalse();
    }

    @ParameterizedTest @CsvSource({"1280, 720, 14", "1280, 720, 28", "1920, 1080, 14"})
    void nothingIsClipped(double width, double height, int font, Ui ui) {
        PositionsView view = desk.show(ui, width, height, font);
        ui.fx(() -> desk.deal.apply(sign("R09")));
        ui.fx(() -> view.show("R12"));
        ui.click("#waive-R12");

        assertThat(ui.<List<String>>fx(() -> Clipped.in(ui.find("#rules", VBox.class)))).isEmpty();
    }

    private static Waiver signed(String subject) {
        return new Waiver(subject, "A. Baker", Instant.EPOCH, "for a year");
    }

    private static Edit sign(String subject) {
        return WaiverEdits.grant(signed(subject));
    }
}
