package org.parley.ui.trade;

import java.util.List;
import javafx.scene.control.Slider;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.edit.TableEdits;
import org.parley.exchange.Samples;
import org.parley.fixtures.Bench;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import static org.assertj.core.api.Assertions.assertThat;

@UiTest
class TradeViewTest {
    private static final List<String> ISSUES = List.of("PRICE-6", "FLEX-2", "TECH-3", "EXIT-1", "DATA-3", "IP-2",
            "TALENT-5", "EXT-1");
    private static final Deal PINEFOLD = Samples.open(Bench.CATALOG, "pinefold").deal();

    @Test
    void theHeadlineSaysWhatToAimFor(Ui ui) {
        new Desk(Bench.lumenvale()).show(ui);

        assertThat(ui.textOf("#headline")).contains("C Quillon", "61.21", "8.44", "A Tavora");
    }

    @Test
    void aZoneFollowsTheEstimateWhileItIsTyped(Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        desk.show(ui);
        ui.click("#tab-ZONES");
        assertThat(ui.textOf("#zone-badge-PRICE-6")).contains("Workable", "9%", "36%");

        ui.click("#zone-edit-PRICE-6").fill("#limit-PRICE-6", "84");

        assertThat(desk.estimate("C", "PRICE-6").limit()).isEqualTo(84);
        assertThat(ui.textOf("#zone-badge-PRICE-6")).contains("Narrow", "4%");

        ui.fill("#limit-PRICE-6", "86");
        assertThat(ui.textOf("#zone-badge-PRICE-6")).contains("No zone");
        assertThat(ui.textOf("#zone-advice-PRICE-6")).contains("Trade it against");
        ui.fx(desk.deal::undo);
        assertThat(ui.textOf("#limit-PRICE-6")).isEqualTo("76");
    }

    @Test
    void anEstimateThatTheQuoteContradictsIsFlagged(Ui ui) {
        new Desk(Bench.lumenvale()).show(ui);
        assertThat(ui.exists("#counterpart")).as("the first part comes first").isTrue();
        ui.click("#tab-ZONES");
        assertThat(ui.exists("#zone-contradicted-PRICE-6")).isFalse();

        ui.click("#zone-edit-PRICE-6").fill("#limit-PRICE-6", "90");

        assertThat(ui.textOf("#zone-contradicted-PRICE-6"))
                .contains("C quotes better than your estimate of its limit", "82%", "90%", "Correct the estimate");
    }

    @Test
    void anEstimateSaysHowSureWeAreAndWhy(Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        desk.show(ui);
        ui.click("#tab-ZONES").click("#zone-edit-IP-2").click("#confidence-IP-2").keys("Down", "Enter");
        ui.click("#evidence-IP-2").type("heard in June");

        assertThat(desk.estimate("C", "IP-2").confidence()).isEqualTo(Confidence.HIGH);
        assertThat(desk.estimate("C", "IP-2").evidence()).isEqualTo("heard in June");
        assertThat(ui.textOf("#zone-source-IP-2")).contains("Our estimate", "high", "heard in June");
    }

    @Test
    void theBalancedDealIsReadAsTerms(Ui ui) {
        new Desk(Bench.lumenvale()).show(ui);
        ui.click("#tab-PACKAGES").click("#go-WELFARE").click("#go-NASH");

        assertThat(ui.textOf("#package-title")).contains("of 62", "Balanced deal (Nash)");
        List<String> numbers = ISSUES.stream()
                .map(id -> ui.textOf("#term-" + id).replaceAll("\\D*(\\d+).*", "$1"))
                .toList();
        assertThat(numbers).containsExactly("80", "68", "35", "12", "24", "2", "25", "130");
        assertThat(ui.textOf("#package-ours")).contains("46.4");
        assertThat(ui.textOf("#package-theirs")).contains("25.5", "estimate");
        assertThat(ui.textOf("#package-total")).contains("61.21", "8.44 points better", "52.77", "60.41");
        assertThat(ui.textOf("#packages-finding")).contains("5,832", "62");
    }

    @Test
    void theArrowKeysWalkAlongTheFrontier(Ui ui) {
        new Desk(Bench.lumenvale()).show(ui);
        ui.click("#tab-PACKAGES").click("#plane").keys("Home");
        assertThat(ui.textOf("#package-title")).contains("Package 1 of 62");
        assertThat(ui.textOf("#package-ours")).contains("61.9");

        ui.keys("Right", "Down", "Left");
        assertThat(ui.textOf("#package-title")).contains("Package 2 of 62");
        ui.keys("End");
        assertThat(ui.textOf("#package-title")).contains("Package 62 of 62");
    }

    @Test
    void theFrontierIsATableToo(Ui ui) {
        new Desk(Bench.lumenvale()).show(ui);
        ui.click("#tab-PACKAGES").click("#as-table");
        var table = ui.find("#frontier-table", javafx.scene.control.TableView.class);

        ui.click(ui.cell(table, 4));

        assertThat(ui.textOf("#package-title")).contains("Package 5 of 62");
    }

    @Test
    void threeEqualOffersStandSideBySide(Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        desk.show(ui);
        ui.click("#tab-OFFERS");

        assertThat(offer(ui, "X")).containsExactly("80", "68", "55", "12", "24", "2", "25", "130");
        assertThat(offer(ui, "Y")).containsExactly("76", "68", "55", "12", "24", "1", "20", "130");
        assertThat(offer(ui, "Z")).containsExactly("76", "68", "50", "12", "24", "2", "20", "125");
        assertThat(ui.textOf("#offer-X-theirs")).isEqualTo("15.16");
        assertThat(ui.textOf("#offer-Z-total")).isEqualTo("62.95");
        assertThat(ui.textOf("#offers-range")).contains("2.6", "15.2", "12.5");
    }

    @Test
    void theLevelOfTheOffersIsDraggedByKeyboard(Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        desk.show(ui);
        ui.click("#tab-OFFERS");
        ui.fx(() -> ui.find("#offers-level", Slider.class).requestFocus());
        ui.keys("Left", "Left");

        assertThat(desk.table().meso().clientLevel()).isEqualTo(53);
        assertThat(ui.textOf("#offers-level-text")).contains("53");
        assertThat(Double.parseDouble(ui.textOf("#offer-X-ours"))).isBetween(52.0, 54.0);
    }

    @Test
    void offersThatTheyWouldRefuseAreToldAndTheLevelLowered(Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        desk.show(ui);
        ui.click("#tab-OFFERS");
        assertThat(ui.textOf("#offers-refused"))
                .contains("C Quillon CX would refuse", "worth 15.2, 14.0 and 12.5 points to it", "has 20 without us");
        assertThat(ui.textOf("#offers-scales")).contains("differ by up to 0.58 points");

        ui.click("#offers-lower");

        assertThat(desk.table().meso().clientLevel()).isLessThan(55);
        assertThat(ui.exists("#offers-refused")).isFalse();
        assertThat(Double.parseDouble(ui.textOf("#offer-Z-theirs"))).isGreaterThanOrEqualTo(20);
    }

    @Test
    void aPackageBelowALineWithoutAgreementIsWarnedOf(Ui ui) {
        new Desk(Bench.lumenvale()).show(ui);
        ui.click("#tab-PACKAGES").click("#go-NASH");
        assertThat(ui.exists("#package-below")).isFalse();

        ui.click("#go-WELFARE");
        assertThat(ui.textOf("#package-meaning")).contains("Good for");
        ui.click("#plane").keys("End");
        assertThat(ui.textOf("#package-below")).contains("less than the 40 that we have without an agreement");
    }

    @Test
    void everyNumberThatTheOffersArePickedByCanBeSet(Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        desk.show(ui);
        ui.click("#tab-OFFERS")
                .fill("#offers-level-number", "52").fill("#offers-tolerance-number", "2.5")
                .fill("#offers-differences-number", "4").fill("#offers-count-number", "2");

        assertThat(desk.table().meso()).isEqualTo(new PackageTable.Meso(52, 2.5, 4, 2));
        assertThat(ui.textOf("#offers-level-text")).contains("2 packages worth 52", "± 2.5 points",
                "at least 4 issues");
        assertThat(ui.find("#offers-level", Slider.class).getValue()).isEqualTo(52);
        assertThat(ui.exists("#offer-Z-ours")).isFalse();
        long differing = java.util.stream.IntStream.range(0, ISSUES.size())
                .filter(i -> !offer(ui, "X").get(i).equals(offer(ui, "Y").get(i)))
                .count();
        assertThat(differing).isGreaterThanOrEqualTo(4);

        ui.fill("#offers-differences-number", "9");
        assertThat(ui.textOf("#offers-empty")).contains("at least 9");
        ui.fill("#offers-count-number", "7");
        assertThat(ui.textOf("#offers-count-number-error")).contains("between 2 and 5");
        assertThat(desk.table().meso().count()).isEqualTo(2);
    }

    @Test
    void copiedOffersHoldTermsAndNothingThatOnlyWeMayKnow(Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        desk.show(ui);
        ui.click("#tab-OFFERS").click("#offers-copy");

        String copied = ui.fx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).contains("Offer X", "Offer Z", "Volume management");
        assertThat(copied.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("54.43", "15.16", "62.83", "walk", "estimate", "limit ", "value");
        assertThat(desk.messages.done()).hasSize(1);
    }

    @Test
    void whatCostsUsLittleIsOfferedForWhatMattersToUs(Ui ui) {
        new Desk(Bench.lumenvale()).show(ui);
        ui.click("#tab-TRADES");

        assertThat(ui.find("#give").lookup("#item-IP-2")).isNotNull();
        assertThat(ui.find("#ask").lookup("#item-EXIT-1")).isNotNull();
        assertThat(ui.find("#plan-PRICE-6").lookupAll(".plan-step")).hasSize(5);
        assertThat(ui.textOf("#plan-quote-DATA-3")).isEqualTo("C already offers 24 hours: never concede beyond that.");
        assertThat(ui.textOf("#granted-DATA-3")).contains("Already offered: C quotes 24 hours");
        assertThat(ui.exists("#granted-EXIT-1")).isFalse();
        assertThat(ui.textOf("#floor-check")).contains("A Tavora");
    }

    @Test
    void oneButtonPutsWhatIsEstimatedOnTheTable(Ui ui) {
        var desk = new Desk(Bench.lumenvale().withPackageTable(null));
        desk.show(ui);
        assertThat(ui.textOf("#headline")).contains("10 mechanisms are estimated for C Quillon");

        ui.click("#set-up");

        assertThat(desk.table().counterpart()).isEqualTo("C");
        assertThat(desk.table().issues()).hasSize(10);
        ui.click("#tab-PACKAGES");
        assertThat(ui.textOf("#no-packages")).contains("do not meet");
        ui.click("#culprit-off-IP-5");
        assertThat(ui.textOf("#package-title")).contains("Package");
    }

    @Test
    void everyPartWithoutATableLeadsToTheTable(Ui ui) {
        new Desk(Bench.lumenvale().withPackageTable(null)).show(ui);
        for (String tab : List.of("PACKAGES", "OFFERS", "TRADES")) {
            ui.click("#tab-" + tab);
            assertThat(ui.textOf("#no-packages")).isEqualTo("Nothing is on the table yet");
            ui.click("#no-packages-go");
            assertThat(ui.exists("#counterpart")).isTrue();
        }
    }

    @Test
    void whatIsStillToDoStandsBelowTheTableAndTheZones(Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        desk.show(ui);
        ui.click("#tab-TABLE");
        assertThat(ui.exists("#notes-TRADE")).isFalse();

        ui.fx(() -> desk.deal.apply(TableEdits.batna("").then(TableEdits.issue(Bench.CATALOG, "IP-5", true))));

        for (String tab : List.of("TABLE", "ZONES")) {
            ui.click("#tab-" + tab);
            assertThat(ui.find("#notes-TRADE").lookupAll(".label").stream()
                    .map(n -> ((javafx.scene.control.Label) n).getText()))
                    .anyMatch(t -> t.startsWith("○ Name the best alternative"))
                    .anyMatch(t -> t.startsWith("⚠ No zone of agreement on IP-5"));
        }
    }

    @Test
    void withoutBidsThePageLeadsToThem(Ui ui) {
        var desk = new Desk(Bench.empty());
        desk.show(ui);

        ui.click("#no-bids-go");

        assertThat(desk.jumps).containsExactly("COMPARE");
    }

    @Test
    void theSmallDealHasDerivedWeightsAndACompatibleMechanismIsNoFight(Ui ui) {
        var desk = new Desk(PINEFOLD);
        desk.show(ui);
        ui.click("#tab-TABLE");
        assertThat(ui.textOf("#share-PRICE-6")).contains("% for us");
        ui.click("#tab-PACKAGES");
        assertThat(ui.textOf("#packages-finding")).contains("worth talking about");

        ui.fx(() -> desk.deal.apply(org.parley.domain.edit.EstimateEdits.start(Bench.CATALOG, "C", "SCOPE-2")));
        ui.click("#tab-ZONES");
        assertThat(ui.textOf("#zone-badge-SCOPE-2")).contains("Both want the same");
    }

    @Test
    void aMechanismIsShownWhereAskedFor(Ui ui) {
        TradeView view = new Desk(Bench.lumenvale()).show(ui);
        ui.eventually(() -> assertThat(ui.textOf("#headline")).contains("C Quillon CX"));

        ui.fx(() -> view.show("EXIT-1"));
        ui.expectFocus("#zone-edit-EXIT-1");
    }

    @Test
    void aTermTakenAsAgreedStaysInEveryPackageUntilItIsOpenedAgain(Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        desk.show(ui);
        ui.click("#tab-PACKAGES").click("#go-NASH").click("#lock-PRICE-6");

        assertThat(desk.table().issues().getFirst().locked()).isEqualTo(80);
        assertThat(ui.textOf("#packages-finding")).contains("1,458");
        assertThat(ui.textOf("#open-PRICE-6")).contains("PRICE-6", "80%");
        for (String key : List.of("Home", "End")) {
            ui.click("#plane").keys(key);
            assertThat(ui.textOf("#term-PRICE-6")).contains("80%");
        }
        ui.click("#tab-OFFERS");
        for (String letter : List.of("X", "Y", "Z")) {
            assertThat(ui.textOf("#offer-" + letter + "-PRICE-6")).contains("80%");
        }
        ui.click("#tab-TRADES");
        assertThat(ui.exists("#plan-PRICE-6")).isFalse();
        assertThat(ui.exists("#plan-FLEX-2")).isTrue();

        ui.click("#open-PRICE-6").click("#tab-PACKAGES");
        assertThat(desk.table().issues().getFirst().locked()).isNull();
        assertThat(ui.textOf("#packages-finding")).contains("5,832");
    }

    @Test
    void anAgreedTermBeyondTheirLimitSaysWhatToDo(Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        desk.show(ui);
        ui.click("#tab-TABLE").fill("#agreed-EXT-1", "140");
        assertThat(desk.table().issues().getLast().locked()).isEqualTo(140);

        ui.click("#tab-PACKAGES");
        assertThat(ui.textOf("#no-packages")).contains("does not go with our limits");
        ui.click("#culprit-open-EXT-1");
        assertThat(ui.textOf("#packages-finding")).contains("5,832");
        ui.click("#tab-TABLE");
        assertThat(ui.textOf("#agreed-EXT-1")).isEmpty();
    }

    @Test
    void theRulesSayWhatTheyForbidAndWhere(Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        desk.show(ui);
        ui.click("#tab-PACKAGES").click("#plane").keys("End");

        ui.eventually(() -> assertThat(ui.textOf("#rules-finding")).contains("One rule"));
        assertThat(ui.find("#forbids-R12").lookupAll(".label").stream()
                .map(n -> ((javafx.scene.control.Label) n).getText()))
                .anyMatch(t -> t.contains("Never PRICE-6 Volume management at 82% or 85%"));
        assertThat(ui.textOf("#package-broken")).contains("R12");

        ui.click("#obey-rules");
        ui.eventually(() -> assertThat(ui.textOf("#packages-finding")).contains("2,916", "break no grave rule"));
        ui.click("#plane").keys("End");
        assertThat(ui.exists("#package-broken")).isFalse();

        ui.click("#rule-see-R12");
        assertThat(desk.jumps).containsExactly("POSITIONS/R12");
    }

    @Test
    void aPackageBesideTheFrontierIsToldWhatIsBetter(Ui ui) {
        new Desk(Bench.lumenvale()).show(ui);
        ui.click("#tab-PACKAGES").click("#go-NASH");
        assertThat(ui.textOf("#legend-cloud")).contains("all 5,832 possible");
        assertThat(ui.exists("#better")).isFalse();

        ui.click("#plane");

        assertThat(ui.textOf("#better-worth")).contains("you clicked", "of 100 to us", "estimate");
        assertThat(ui.textOf("#better-gain")).contains("package", "more");
        assertThat(ui.textOf("#better-changes")).contains("\u2192");
        int better = number(ui.textOf("#better-gain").replaceAll(".*package (\\d+) .*", "$1"));
        assertThat(ui.textOf("#package-title")).contains("Package " + better + " of 62");
        ui.keys("Home");
        assertThat(ui.exists("#better")).isFalse();
    }

    @Test
    void theBidIsComparedWithWhatIsBetterForBoth(Ui ui) {
        new Desk(Bench.lumenvale()).show(ui);
        ui.click("#tab-PACKAGES").click("#go-better");

        assertThat(ui.textOf("#better-worth")).contains("as quoted");
        assertThat(ui.textOf("#better-gain")).contains("brings us");
        ui.click("#go-NASH");
        assertThat(ui.exists("#better")).isFalse();
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static List<String> offer(Ui ui, String letter) {
        return ISSUES.stream()
                .map(id -> ui.textOf("#offer-" + letter + "-" + id).replaceAll("\\D*(\\d+).*", "$1"))
                .toList();
    }
}
