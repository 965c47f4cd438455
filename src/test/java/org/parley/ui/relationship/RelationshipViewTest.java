package org.parley.ui.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.fixtures.Bench;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.ui.kit.DealModel;

@UiTest
class RelationshipViewTest {
    private DealModel deal = Bench.model(Bench.empty());
    private @Nullable RelationshipView page;

    private void open(Ui ui, Deal opened) {
        deal = Bench.model(opened);
        page = Bench.show(ui, () -> new RelationshipView(deal), 1100, 700, 14);
    }

    private void go(Ui ui, String question) {
        ui.fx(() -> Objects.requireNonNull(page).show(question));
        ui.settle();
    }

    private @Nullable Double answer(String question) {
        return deal.deal().relationship().answer(question);
    }

    @Test
    void answersByMouse(Ui ui) {
        open(ui, Bench.empty());
        assertThat(ui.exists("#unanswered-Q7")).isTrue();

        ui.click("#stop-Q7-45");

        assertThat(answer("Q7")).isEqualTo(4.5);
        assertThat(ui.exists("#unanswered-Q7")).isFalse();
        ui.expectFocus("#answer-Q7");
        assertThat(ui.textOf("#answered-NEED")).isEqualTo("1 of 10 answered");

        ui.click("#clear-Q7");

        assertThat(answer("Q7")).isNull();
        assertThat(ui.exists("#unanswered-Q7")).isTrue();
    }

    @Test
    void answersAllByKeyboardAlone(Ui ui) {
        open(ui, Bench.empty());
        go(ui, "");
        String[] typed = {"4", "4", "3", "5", "3", "4", "5", "4", "4", "4", "4", "3", "3", "4", "5", "4"};
        for (String each : typed) {
            ui.type(each).keys("Down");
        }
        assertThat(deal.deal().relationship().answers())
                .isEqualTo(Bench.lumenvale().relationship().answers());
        assertThat(ui.textOf("#verdict")).isEqualTo("Recommended: Strategic alliance");
        ui.expectFocus("#answer-Q16");
    }

    @Test
    void takesHalvesAndTakesAnswersBackByKeyboard(Ui ui) {
        open(ui, Bench.empty());
        go(ui, "Q4");

        ui.type("3.5");
        assertThat(answer("Q4")).isEqualTo(3.5);
        ui.keys("Left", "Left");
        assertThat(answer("Q4")).isEqualTo(2.5);
        ui.keys("End");
        assertThat(answer("Q4")).isEqualTo(5);
        ui.keys("Delete");
        assertThat(answer("Q4")).isNull();
        ui.keys("Up").type("2").keys("Tab", "Tab").type("1");
        assertThat(answer("Q3")).isEqualTo(2);
        assertThat(answer("Q5")).isEqualTo(1);
    }

    @Test
    void showsTheFitThatTheAnalysisGives(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.type("");
        for (String changed : new String[] {"", "#stop-Q1-15", "#stop-Q12-50", "#stop-Q14-20"}) {
            if (!changed.isEmpty()) {
                ui.click(changed);
            }
            var fit = deal.analysis().fit();
            for (ModelId id : ModelId.values()) {
                assertThat(ui.textOf("#fit-" + id)).isEqualTo(String.format(Locale.US, "%.1f", fit.score(id)));
            }
            assertThat(ui.textOf("#need")).startsWith(String.format(Locale.US, "Need %.2f of 5", fit.need()));
            assertThat(ui.textOf("#readiness"))
                    .startsWith(String.format(Locale.US, "Readiness %.2f of 5", fit.readiness()));
        }
        assertThat(ui.textOf("#verdict")).isEqualTo("Recommended: Operational partnership");
    }

    @Test
    void saysHowManyAnswersAreMissing(Ui ui) {
        open(ui, Bench.empty());
        assertThat(ui.textOf("#verdict")).isEqualTo("12 more answers needed");
        assertThat(ui.find("#use-recommended").isDisabled()).isTrue();

        for (int q = 1; q <= 11; q++) {
            ui.click("#stop-Q" + q + "-30");
        }

        assertThat(ui.textOf("#verdict")).isEqualTo("1 more answer needed");
        ui.click("#next-unanswered").type("3");
        assertThat(answer("Q12")).isEqualTo(3);
        assertThat(ui.textOf("#verdict")).startsWith("Recommended: ");
    }

    @Test
    void namesTheGatesAndJumpsToTheirQuestions(Ui ui) {
        open(ui, Bench.lumenvale());
        assertThat(ui.textOf("#gates-VE")).isEqualTo("VE – Vested: 3 of 5 conditions are met.");
        assertThat(ui.textOf("#gate-VE-Q12")).startsWith("✗").endsWith("Needs at least 4, is 3.");
        assertThat(ui.exists("#gated-VE")).isTrue();

        ui.click("#jump-VE-Q12");
        ui.expectFocus("#answer-Q12");
        ui.keys("Delete");
        assertThat(ui.textOf("#gate-VE-Q12")).startsWith("?").contains("unknown, not failed");
        ui.type("4").keys("Down").type("4");

        assertThat(ui.textOf("#gates-VE")).isEqualTo("VE – Vested: all 5 conditions are met.");
        assertThat(ui.exists("#gated-VE")).isFalse();
    }

    @Test
    void usesTheRecommendedModelInOneClickAndDraftsPositions(Ui ui) {
        open(ui, Bench.empty());
        for (var question : Bench.CATALOG.questions()) {
            go(ui, question.id());
            ui.type("4");
        }
        assertThat(deal.deal().positions().byMechanism()).isEmpty();
        assertThat(ui.textOf("#chosen")).contains("No model is in use yet");

        ui.click("#use-recommended");

        ModelId recommended = deal.analysis().fit().recommended();
        assertThat(deal.deal().relationship().chosen()).isEqualTo(recommended);
        assertThat(deal.deal().positions().byMechanism()).hasSizeGreaterThan(60);
        assertThat(ui.textOf("#chosen")).endsWith("as recommended.");
        assertThat(ui.exists("#in-use-" + recommended)).isTrue();

        ui.fx(deal::undo);
        assertThat(ui.textOf("#chosen")).contains("No model is in use yet");
        assertThat(deal.deal().positions().byMechanism()).isEmpty();
    }

    @Test
    void wantsAReasonForAnotherModelAndKeepsItEditable(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#instead-OP");
        assertThat(ui.textOf("#override-error")).startsWith("Give a reason first");

        ui.click("#override-apply");
        assertThat(deal.deal().relationship().chosen()).isEqualTo(ModelId.SA);
        assertThat(ui.exists("#override-error")).isTrue();
        ui.expectFocus("#override-reason");

        ui.type("Small start");
        assertThat(ui.exists("#override-error")).isFalse();
        ui.keys("Tab", "Space");

        assertThat(deal.deal().relationship().chosen()).isEqualTo(ModelId.OP);
        assertThat(ui.exists("#override-form")).isFalse();
        assertThat(ui.textOf("#chosen")).contains("against the recommendation Strategic alliance", "override");
        ui.click("#chosen-reason").keys("End").type(" wanted");
        assertThat(deal.deal().relationship().overrideReason()).isEqualTo("Small start wanted");
        ui.fill("#chosen-reason", "");
        assertThat(ui.exists("#chosen-reason-error")).isTrue();

        ui.click("#use-recommended");
        assertThat(deal.deal().relationship().overrideReason()).isEmpty();
        assertThat(ui.exists("#chosen-reason")).isFalse();
    }

    @Test
    void escapeLeavesTheModelAsItIs(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#instead-TX").type("because").keys("Esc");
        assertThat(ui.exists("#override-form")).isFalse();
        assertThat(deal.deal().relationship().chosen()).isEqualTo(ModelId.SA);
        ui.expectFocus("#instead-TX");
    }

    @Test
    void offersAPathWhenTheAspirationIsAboveTheReadiness(Ui ui) {
        open(ui, Bench.lumenvale());
        assertThat(ui.exists("#migration")).isFalse();
        for (String stop : new String[] {"Q1-50", "Q2-40", "Q3-50", "Q10-50", "Q11-50", "Q12-50", "Q14-50", "Q13-35"}) {
            ui.click("#stop-" + stop);
        }
        assertThat(ui.exists("#flag-aspiration")).isTrue();
        assertThat(ui.textOf("#migration")).startsWith("Vested fits better").contains("Start with Strategic alliance");
        assertThat(ui.find("#migration-actions").lookupAll(".label")).singleElement().asString().contains("Q13");

        ui.click("#stop-Q13-40");
        assertThat(ui.exists("#migration")).isFalse();
        assertThat(ui.textOf("#verdict")).isEqualTo("Recommended: Vested");
    }

    @Test
    void explainsTheInvestFlag(Ui ui) {
        open(ui, Bench.lumenvale());
        assertThat(ui.exists("#invest")).isFalse();
        for (int q = 1; q <= 10; q++) {
            ui.click("#stop-Q" + q + "-50");
        }
        assertThat(ui.exists("#flag-invest")).isTrue();
        assertThat(ui.textOf("#invest")).contains("Q5 = 5").contains("equity partnership");
    }

    @Test
    void followsUndo(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#stop-Q16-10");
        assertThat(ui.textOf("#gates-SA")).contains("2 of 3");
        ui.fx(deal::undo);
        assertThat(answer("Q16")).isEqualTo(4);
        assertThat(ui.textOf("#gates-SA")).contains("all 3");
        assertThat(ui.textOf("#fit-SA")).isEqualTo("89.3");
    }

    @Test
    void givesReasonsAndStability(Ui ui) {
        open(ui, Bench.lumenvale());
        assertThat(ui.find("#reasons").lookupAll(".hyperlink")).hasSize(3);
        assertThat(ui.textOf("#stability")).isEqualTo("Stability 99.9% (give or take 0.1 points)");
        ui.click("#reason-" + deal.analysis().fit().reasons().getFirst().question());
        assertThat(ui.focused())
                .isEqualTo(ui.find("#answer-" + deal.analysis().fit().reasons().getFirst().question()));
    }

    @ParameterizedTest @CsvSource({"1090, 530, 14", "900, 420, 28", "1700, 900, 14", "1500, 800, 28", "1130, 560, 11"})
    void nothingIsClippedAndTheResultStaysInView(double width, double height, int font, Ui ui) {
        var model = Bench.model(Bench.lumenvale());
        Bench.show(ui, () -> new RelationshipView(model), width, height, font);
        ui.click("#stop-Q16-20");
        ui.click("#instead-TX");
        ui.reveal(ui.find("#answer-Q10"));
        boolean beside = width / font > 70;
        var seen = ui.find(beside ? ".result-scroll" : "#fit-strip");
        ui.fx(() -> assertThat(ui.scene().getRoot().getLayoutBounds()
                .contains(seen.localToScene(seen.getLayoutBounds()))).isTrue());
        assertThat(ui.exists("#fit-strip")).isNotEqualTo(beside);
        assertThat(ui.fx(() -> Clipped.in(ui.scene().getRoot()))).isEmpty();
    }
}
