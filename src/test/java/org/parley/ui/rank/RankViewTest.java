package org.parley.ui.rank;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.fixtures.Bench;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

@UiTest
class RankViewTest {
    @SuppressWarnings("NullAway.Init") private RankDesk desk;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void draggingTheWeightOfTheTotalCostBringsAToTheFront(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale(), 1280, 1100, 14);
        Deal before = desk.deal.deal();
        assertThat(ui.textOf("#live-order")).startsWith("C 60.4");

        ui.click("#jump-weights");
        ui.reveal(ui.find("#slider-TCO"));
        ui.drag(ui.find("#slider-TCO").lookup(".thumb"), ui.find("#weight-TCO"));

        assertThat(ui.textOf("#live-order")).startsWith("A ");
        assertThat(ui.exists("#what-if")).isTrue();
        assertThat(ui.textOf("#what-if-outcome")).startsWith("With these weights: A Tavora Contact leads");
        assertThat(desk.deal.deal()).isSameAs(before);

        ui.click("#weights-reset");
        assertThat(ui.textOf("#live-order")).startsWith("C 60.4");
        assertThat(ui.exists("#what-if")).isFalse();
    }

    @Test
    void whatIsStillToDoStandsBelowTheRanking(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale().withBids(RankDesk.lumenvale().bids().subList(0, 1)));

        assertThat(ui.find("#notes-RANK").isVisible()).isTrue();
    }

    @Test
    void theKeyboardFindsTheCriticalWeight(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale());
        assertThat(ui.textOf("#critical-TCO")).isEqualTo("A overtakes C above 40.2% · start 10.0%");
        ui.fx(() -> ui.find("#slider-TCO").requestFocus());

        for (int i = 0; i < 30; i++) {
            ui.keys("Right");
        }
        assertThat(ui.textOf("#weight-TCO")).isEqualTo("40.0%");
        assertThat(ui.textOf("#live-order")).startsWith("C ");

        ui.keys("Right");
        assertThat(ui.textOf("#weight-TCO")).isEqualTo("41.0%");
        assertThat(ui.textOf("#live-order")).startsWith("A ");
        assertThat(ui.fx(() -> ui.find("#slider-PERF", Slider.class).getValue())).isLessThan(7.6);
    }

    @Test
    void scoresFollowTheWhatIfAndTellTheirFormula(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale());
        assertThat(order(ui)).containsExactly("score-C", "score-A", "score-B");

        ui.click("#why-C");
        assertThat(ui.exists("#parts-C")).isTrue();
        ui.fx(() -> ui.find("#slider-TCO", Slider.class).setValue(60));

        assertThat(order(ui)).containsExactly("score-A", "score-C", "score-B");
        assertThat(ui.exists("#parts-C")).isTrue();
    }

    @Test
    void flagsStandBesideTheScoreAndLeadToTheClause(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale());

        ui.click("PRICE-6");

        assertThat(desk.log).containsExactly("go COMPARE PRICE-6");
    }

    @Test
    void aCellOfTheCostTableShowsItsLinesAndAnAmountItsFormula(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale());

        ui.click("#cost-C-base-adj");
        assertThat(ui.textOf("#cost-detail-title"))
                .isEqualTo("C Quillon CX, base volume, repeat calls counted: EUR m 78.88");
        assertThat(ui.textOf("#cost-NPV")).contains("65.94");
        assertThat(ui.textOf("#cost-PER_RESOLVED"))
                .startsWith("EUR 6.26 per resolved contact: EUR m 78.88 ÷ 12.60")
                .contains("3.5493 × 71.0% + 3.4054 × 74.0%");
        assertThat(ui.textOf("#cost-blend")).isEqualTo(
                "Of what is paid in the first year at the baseline, 28.8% is fixed, 64.3% goes by volume, and 6.8% is "
                        + "paid for the outcome, if it is earned in full.");
        assertThat(ui.textOf("#line-FIXED-year-2")).isEqualTo("4.25");

        ui.click("#line-FIXED-year-2");
        assertThat(ui.textOf("#lines-why")).contains("fee a year × index", "4.21 × 1.01", "EUR m 4.2521");

        ui.keys("Right", "Space");
        assertThat(ui.textOf("#lines-why")).contains("9.23");
    }

    @Test
    void arrowKeysMoveThroughTheCostTable(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale());
        ui.fx(() -> ui.find("#cost-A-low-quoted").requestFocus());

        ui.keys("Right", "Down", "Down", "Enter");

        assertThat(ui.textOf("#cost-detail-title")).startsWith("C Quillon CX, low volume, repeat calls counted");
    }

    @Test
    void anotherAssumptionGivesAnotherAnswer(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale());
        ui.eventually(() -> assertThat(ui.textOf("#sure-finding")).startsWith("C Quillon CX comes first in"));
        String groups = ui.textOf("#sure-finding");

        ui.click("#sure-ANY");

        ui.eventually(() -> assertThat(ui.textOf("#sure-finding")).isNotEqualTo(groups).contains("A Tavora Contact"));
        assertThat(ui.textOf("#sure-basis")).contains("random draws (seed 1");
        assertThat(ui.textOf("#central-B")).isEqualTo("B is never first: no weights allowed here make it win.");
        ui.click("#central-why-A").click("#pairwise");
        assertThat(ui.exists("#pairwise-table")).isTrue();
    }

    @Test
    void anotherScenarioAndGroupAreOnlyLookedAt(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale());
        ui.fx(() -> ui.find("#look-group").requestFocus());
        ui.settle();

        ui.keys("Down", "Down");

        assertThat(ui.textOf("#finding")).startsWith("A Tavora Contact leads");
        assertThat(ui.textOf("#finding-by")).contains("weights: Finance");
        assertThat(ui.textOf("#live-group")).isEqualTo("Finance weights");
        assertThat(ui.textOf("#look-note")).contains("something else than the deal scores");
        ui.click("#look-back");
        assertThat(ui.textOf("#finding")).startsWith("C Quillon CX leads");
        assertThat(ui.exists("#live-group")).isFalse();
    }

    @Test
    void theArrowKeysChangeNothingOnArrival(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale());
        ui.fx(() -> desk.view().focusFirst());
        ui.settle();
        String by = ui.textOf("#finding-by");

        ui.keys("Down", "Up", "Down");

        assertThat(ui.textOf("#finding-by")).isEqualTo(by);
    }

    @Test
    void theSummarySaysThatTheAnswerDependsOnHowFirmlyWeightsAreBelieved(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale());

        ui.eventually(() -> assertThat(ui.textOf("#finding-views"))
                .startsWith(
                        "⚠ The answer depends on how firmly you believe the weights: between the groups' extremes C "
                                + "is first in more than 99%")
                .contains("by their order alone A in 77%"));
        assertThat(ui.textOf("#sure-views")).isEqualTo(ui.textOf("#finding-views"));
        assertThat(ui.textOf("#sure-assumption")).contains("by their own weights, “Finance” and");
    }

    @ParameterizedTest @CsvSource({"1050,14", "1280,14", "1690,14", "1190,28"})
    void everyViewOfTheCostShowsAllItsRows(double width, int fontPx, Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale(), width, 720, fontPx);
        for (String view : List.of("PER_CONTACT", "PER_RESOLVED", "NPV", "VALUE", "TOTAL")) {
            ui.click("#cost-view-" + view);
            ui.settle();

            var grid = (javafx.scene.layout.Region) ui.find("#cost-table");
            var pane = (javafx.scene.control.ScrollPane) ui.find("#rank-cost").lookup(".wide");
            assertThat(ui.fx(() -> pane.getViewportBounds().getHeight()))
                    .as(view)
                    .isGreaterThanOrEqualTo(ui.fx(grid::getHeight));
        }
    }

    @Test
    void theTrapOfRelativeFormulasIsShownWhenAsked(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale());
        // The answer makes the page longer, and must not do so between the reveal and the click.
        ui.eventually(() -> assertThat(ui.exists("#sure-finding")).isTrue());

        ui.click("#formulas");

        Node range = ui.find("#relative-RANGE");
        assertThat(ui.fx(() -> range.lookupAll(".label").stream().map(Object::toString).toList().toString()))
                .contains("C 62.81", "A 56.97 · C 56.16", "from C to A");
    }

    @Test
    void monthsOfAMonthlyPriceUnfold(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.pinefold());

        ui.click("#cost-C-base").click("#lines-months").click("#line-VOLUME-month-12");

        assertThat(ui.textOf("#lines-why")).startsWith("Volume, Month 12");
        assertThat(ui.textOf("#break-even-M-C"))
                .startsWith("Of M ")
                .contains(" is cheaper below 311,002 contacts a year, C ")
                .endsWith(" above 311,002.");
    }

    @Test
    void withoutBidsItLeadsToCompare(Ui ui) {
        desk = RankDesk.show(ui, Bench.empty());
        assertThat(ui.textOf("#rank-empty-title")).isEqualTo("There are no bids to rank yet");
        assertThat(ui.exists("#finding")).isFalse();

        ui.fx(() -> desk.view().focusFirst());
        ui.settle().keys("Enter");

        assertThat(desk.log).containsExactly("go COMPARE");
    }

    @Test
    void aDominatedBidCanBeSetAsideOnceItsPriceIsKnown(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale());
        assertThat(badges(ui, "B")).contains("⇊ can be set aside: C is never worse");
    }

    @Test
    void aBidThatIsDominatedOnClausesAloneIsNotSetAside(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale().withCommercials(Commercials.NONE));
        assertThat(badges(ui, "B")).contains("⇊ C is never worse on clauses; prices are open");
    }

    private static List<String> badges(Ui ui, String letter) {
        return ui.fx(() -> ui.find("#flags-" + letter).lookupAll(".badge-warning").stream()
                .map(b -> ((Label) b).getText())
                .toList());
    }

    @Test
    void withoutAPriceItLeadsToPrices(Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale().withCommercials(Commercials.NONE));
        assertThat(ui.textOf("#rank-empty-title")).startsWith("No price yet");
        assertThat(ui.textOf("#finding")).startsWith("C Quillon CX leads");

        ui.click("#rank-to-prices");

        assertThat(desk.log).containsExactly("go PRICE");
    }

    @Test
    void oneBidHasNothingToBeRankedAgainst(Ui ui) {
        Deal deal = RankDesk.lumenvale();
        desk = RankDesk.show(ui, deal.withBids(deal.bids().subList(0, 1)));

        assertThat(ui.textOf("#rank-empty-title")).startsWith("One bid");
        assertThat(ui.textOf("#finding"))
                .isEqualTo("A Tavora Contact is the only bid that can be scored: 52.8 of 100 points.");
        ui.eventually(() -> assertThat(ui.find("#sure-answer").lookupAll(".label")).isNotEmpty());
    }

    @ParameterizedTest @CsvSource({
        "1050,610,14,false", "1050,610,14,true", "1190,610,28,false", "1190,610,28,true",
        "1690,970,14,false", "1690,970,14,true", "1830,970,28,false", "1830,970,28,true"
    })
    void nothingIsCut(double width, double height, int fontPx, boolean dark, Ui ui) {
        desk = RankDesk.show(ui, RankDesk.lumenvale(), width, height, fontPx);
        if (dark) {
            ui.fx(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
        }
        ui.eventually(() -> assertThat(ui.exists("#sure-finding")).isTrue());
        for (String each : List.of(
                "#cost-C-base-adj", "#why-C", "#formulas", "#quality-criteria", "#central-why-A", "#pairwise")) {
            ui.fx(() -> ui.find(each, ButtonBase.class).fire());
        }
        ui.settle();

        assertThat(ui.fx(() -> Clipped.in(desk.view().root()))).isEmpty();
    }

    private static List<String> order(Ui ui) {
        return ui.fx(() -> ((javafx.scene.layout.VBox) ui.find("#scores"))
                .getChildren().stream().map(Node::getId).toList());
    }
}
