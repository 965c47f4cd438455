package org.parley.ui.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.Step;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.exchange.Samples;
import org.parley.fixtures.Bench;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;

@UiTest
class PriceViewTest {
    private final List<Step> jumps = new ArrayList<>();
    private DealModel deal = Bench.model(Bench.empty());

    private PriceView open(Ui ui, Deal opened) {
        return open(ui, opened, 1280, 720, 14);
    }

    private PriceView open(Ui ui, Deal opened, double width, double height, int fontPx) {
        deal = Bench.model(opened);
        return Bench.show(ui, () -> new PriceView(deal, new Navigator() {
            @Override
            public void go(Step step) {
                jumps.add(step);
            }

            @Override
            public void go(Step step, String place) {
                jumps.add(step);
            }
        }), width, height, fontPx);
    }

    private static Deal oneBid() {
        return Bench.empty().withBids(List.of(Bid.of("A", "Alder")));
    }

    private static Deal pinefold() {
        return Samples.open(Bench.CATALOG, "pinefold").deal();
    }

    private Pricing price(String letter) {
        return Objects.requireNonNull(PriceViewModel.price(deal.deal(), letter));
    }

    @Test
    void withoutBidsItLeadsToCompare(Ui ui) {
        open(ui, Bench.empty());

        ui.click("#to-compare");

        assertThat(jumps).containsExactly(Step.COMPARE);
    }

    @Test
    void whatIsStillToDoStandsBelowThePrices(Ui ui) {
        open(ui, oneBid());

        assertThat(ui.find("#notes-PRICE").lookupAll(".label").stream()
                .map(n -> ((javafx.scene.control.Label) n).getText()))
                .contains("○ Say how many contacts are expected, so that costs can be computed.");
    }

    @Test
    void entersAPriceByKeyboardAlone(Ui ui) {
        PriceView page = open(ui, oneBid());
        ui.fx(() -> page.show("volumes"));
        ui.settle();
        ui.keys("Space").settle();
        ui.fx(() -> page.show("volumes.base"));
        ui.settle();
        ui.type("1000").keys("Tab").type("1100").keys("Tab").type("1200");
        ui.fx(() -> page.show("A"));
        ui.settle();
        ui.keys("Space").settle();
        ui.expectFocus("#A-rate");

        ui.type("3.5");

        ui.eventually(() -> assertThat(ui.textOf("#A-tco-base-quoted")).isEqualTo("EUR 11,550"));
        assertThat(ui.textOf("#A-summary")).isEqualTo("EUR 11,550 over the term (base, as quoted)");
        assertThat(((Pricing.Annual) price("A")).baseline()).containsExactly(1000.0, 1100.0, 1200.0);
    }

    @Test
    void costFollowsARateAndUndoTakesItBackInOneStep(Ui ui) {
        PriceView page = open(ui, Bench.lumenvale());
        ui.fx(() -> page.show("C"));
        ui.eventually(() -> assertThat(ui.textOf("#C-tco-base-adj")).isEqualTo("EUR m 78.88"));

        ui.fill("#C-rate", "2.71");

        ui.eventually(() -> assertThat(ui.textOf("#C-tco-base-adj")).isEqualTo("EUR m 80.57"));
        ui.expectFocus("#C-rate");
        ui.fx(deal::undo);
        ui.eventually(() -> assertThat(ui.textOf("#C-tco-base-adj")).isEqualTo("EUR m 78.88"));
        assertThat(ui.textOf("#C-rate")).isEqualTo("2.61");
        assertThat(deal.undoNameProperty().get()).isNull();
    }

    @Test
    void pastesARowAndUsesOneNumberForAllYears(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.fx(() -> {
            var content = new ClipboardContent();
            content.putString("70%\t71\t72.5\t73\t74\n");
            Clipboard.getSystemClipboard().setContent(content);
        });

        ui.click("#C-fcr-1").keys("Shortcut+V");

        assertThat(price("C").terms().fcr()).containsExactly(0.7, 0.71, 0.725, 0.73, 0.74);
        assertThat(ui.textOf("#C-fcr-3")).isEqualTo("72.5");
        ui.click("#C-fcr-2").click("#C-fcr-same");
        assertThat(price("C").terms().fcr()).containsOnly(0.71);

        ui.fill("#C-fcr-4", "x");
        assertThat(ui.textOf("#C-fcr-error")).startsWith("Year 4: This is not a number");
        ui.fill("#C-fcr-4", "120");
        assertThat(ui.textOf("#C-fcr-error")).contains("between 0 and 100, not 120");
        assertThat(ui.textOf("#C-fcr-4")).isEqualTo("120");
        assertThat(price("C").terms().fcr()).containsExactly(0.71, 0.71, 0.71, 0.12, 0.71);
        ui.fill("#C-fcr-4", "76");
        assertThat(price("C").terms().fcr()).containsExactly(0.71, 0.71, 0.71, 0.76, 0.71);
        assertThat(ui.exists("#C-fcr-error")).isFalse();
    }

    @Test
    void addsAnOutcomeFeeAndJumpsToWhatItLacks(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#A-add-OUTCOME_FEE");
        ui.expectFocus("#A-outcomeFee-max");
        ui.keys("Shortcut+A").type("1");
        ui.eventually(() -> assertThat(ui.textOf("#A-gap-1")).contains("full outcome fee"));

        ui.click("#A-fix-1");
        ui.eventually(() -> assertThat(ui.focused()).isEqualTo(ui.find("#A-outcomeFee-fcrTo")));
        ui.keys("Shortcut+A").type("80");

        ui.eventually(() -> assertThat(ui.exists("#A-tco-base-adj")).isTrue());
        ui.click("#A-remove-OUTCOME_FEE");
        assertThat(price("A").terms().outcomeFee()).isNull();
        ui.eventually(() -> assertThat(ui.textOf("#A-tco-base-adj")).isEqualTo("EUR m 77.06"));
    }

    @Test
    void copiesTermsOfAnotherBid(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#A-copy").click("#A-copy-C");

        assertThat(price("A")).isEqualTo(price("C"));
        ui.eventually(() -> assertThat(ui.textOf("#A-tco-base-adj")).isEqualTo("EUR m 78.88"));
        ui.click("#A-remove");
        assertThat(ui.exists("#A-start")).isTrue();
        ui.expectFocus("#A-start");
    }

    @Test
    void pricesByTheMonth(Ui ui) {
        PriceView page = open(ui, pinefold());
        ui.fx(() -> page.show("C"));
        ui.eventually(() -> assertThat(ui.textOf("#C-tco-base")).isEqualTo("GBP 2,406,608"));

        ui.fill("#price-occupancy", "85");
        ui.eventually(() -> assertThat(ui.textOf("#C-tco-base")).isNotEqualTo("GBP 2,406,608"));
        assertThat(((Volumes.Monthly) Objects.requireNonNull(deal.deal().commercials().volumes())).occupancy())
                .isEqualTo(0.85);
        ui.fill("#price-monthlyShare-12", "10");
        ui.eventually(() -> assertThat(ui.textOf("#C-gap-1")).contains("add up to 92.2%"));

        ui.click("#C-fix-1");
        ui.eventually(() -> assertThat(ui.focused()).isEqualTo(ui.find("#price-monthlyShare-1")));
    }

    @Test
    void setsTheScaleAndTheScoredScenario(Ui ui) {
        PriceView page = open(ui, Bench.lumenvale());
        ui.fill("#price-ceiling", "10");
        assertThat(ui.textOf("#price-ceiling-error")).contains("must be above");
        assertThat(Objects.requireNonNull(deal.deal().commercials().anchors()).ceiling()).isNotEqualTo(10);
        ui.fill("#price-floor", "5");
        assertThat(deal.deal().commercials().anchors()).isEqualTo(new TcoAnchors(10, 5, TcoAnchors.Of.TOTAL));
        assertThat(ui.exists("#price-ceiling-error")).isFalse();

        ui.fx(() -> page.show("scoringScenario"));
        ui.settle().keys("Down");
        assertThat(deal.deal().commercials().scoringScenario()).isEqualTo("high-quoted");
    }

    @Test
    void takesScenariosInAndOut(Ui ui) {
        open(ui, oneBid());
        ui.click("#start-YEAR");
        ui.fill("#scenario-name", "base").keys("Enter");
        assertThat(ui.textOf("#scenario-error")).isEqualTo("There is a scenario base already.");
        ui.fill("#scenario-name", "recession").keys("Enter");
        ui.expectFocus("#volumes-recession-1");
        ui.click("#remove-volumes-high");
        assertThat(((Volumes.Annual) Objects.requireNonNull(deal.deal().commercials().volumes())).scenarios())
                .containsOnlyKeys("low", "base", "recession");
    }

    @Test
    void aLongerTermLeavesEveryBidPricedAndSaysWhatToCheck(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.fx(() -> deal.apply(deal.termWatch().termMonths(72)));

        assertThat(ui.textOf("#term-note-words")).contains("volumes of low, base, high");
        assertThat(ui.textOf("#volumes-base-6")).isEqualTo(ui.textOf("#volumes-base-5"));
        ui.eventually(() -> assertThat(ui.exists("#C-tco-base-adj")).isTrue());
        ui.click("#term-checked");
        assertThat(ui.exists("#term-note")).isFalse();
    }

    @Test
    void renamesAScenarioAndWhatRefersToIt(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#rename-volumes-base");
        ui.expectFocus("#scenario-rename-base");
        ui.type("low").keys("Enter");
        assertThat(ui.textOf("#rename-error-base")).isEqualTo("There is a scenario low already.");
        ui.keys("Shortcut+A").type("usual").keys("Enter");

        assertThat(Objects.requireNonNull(deal.deal().commercials().volumes()).names())
                .containsExactly("low", "usual", "high");
        assertThat(deal.deal().commercials().scoringScenario()).isEqualTo("usual-adj");
        ui.expectFocus("#rename-volumes-usual");
        ui.eventually(() -> assertThat(ui.textOf("#C-tco-usual-adj")).isEqualTo("EUR m 78.88"));

        ui.fx(deal::undo);
        assertThat(deal.deal()).isEqualTo(Bench.lumenvale());
        ui.click("#rename-volumes-base").type("other").keys("Esc");
        ui.expectFocus("#rename-volumes-base");
        assertThat(deal.deal()).isEqualTo(Bench.lumenvale());
    }

    @ParameterizedTest @CsvSource({"1280,720,14", "1280,720,28", "1920,1080,14", "1920,1080,28"})
    void nothingIsCut(double width, double height, int fontPx, Ui ui) {
        var found = new ArrayList<String>();
        for (Deal each : List.of(Bench.empty(), oneBid(), Bench.lumenvale(), pinefold())) {
            PriceView page = open(ui, each, width, height, fontPx);
            each.bids().forEach(bid -> ui.fx(() -> page.show(bid.letter())));
            for (Bid bid : each.bids()) {
                for (Section section : Section.values()) {
                    String add = "#" + bid.letter() + "-add-" + section;
                    if (each.bids().getFirst().equals(bid) && ui.exists(add)) {
                        ui.fx(() -> ui.find(add, javafx.scene.control.Button.class).fire());
                    }
                }
            }
            ui.settle().settle();
            ui.fx(() -> Clipped.in(page.root())).forEach(line -> found.add(each.id() + ": " + line));
        }
        assertThat(found).isEmpty();
    }
}
