package org.parley.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Quote;
import org.parley.domain.edit.BidEdits;
import org.parley.fixtures.Bench;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

@UiTest
class CompareViewTest {
    @Test
    void showsEveryBidBesideOurLadder(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());

        assertThat(texts(ui))
                .contains("60 hours", "▽ 20", "96 hours", "✗ 0 · beyond walk-away", "○ not answered", "72");
        assertThat(ui.textOf("#bid-name-B")).isEqualTo("B  Norrick & Vale");
        assertThat(ui.textOf("#bid-total-A")).endsWith("of 100");
        assertThat(ui.textOf("#bid-flags-B")).isEqualTo("✗ 1 beyond walk-away");
        assertThat(ui.textOf("#bid-flags-A")).isEqualTo("○ 1 not answered");
        assertThat(ui.textOf("#compare-total-scope")).contains("clauses only, price not included", "equal weights");
        assertThat(ui.textOf("#compare-count")).contains("3 of 92");
        assertThat(ui.exists("#bid-incumbent-B")).isTrue();
        assertThat(ui.exists("#bid-incumbent-A")).isFalse();
    }

    /** A bid without the price that others have says so after its total, which is longer than a narrow column. */
    @Test
    void whatStandsAboveABidStaysAboveIt(Ui ui) {
        Deal deal = Bench.lumenvale();
        for (String letter : List.of("D", "E", "F", "G")) {
            deal = BidEdits.add(Bid.of(letter, "Fallowmere Contact Outsourcing"))
                    .then(BidEdits.quote(letter, "DATA-4", Quote.of(12)))
                    .apply(deal);
        }
        Desk.open(ui, Bench.CATALOG, deal);
        ui.settle();

        for (Node head : ui.findAll(".bid-head")) {
            ui.fx(() -> {
                double right = head.getLayoutBounds().getWidth();
                ((Parent) head).getChildrenUnmodifiable().forEach(line -> assertThat(line.getBoundsInParent().getMaxX())
                        .as(head.getId() + " " + line)
                        .isLessThanOrEqualTo(right));
            });
        }
        assertThat(ui.textOf("#bid-total-D")).endsWith("clauses only");
    }

    @Test
    void theKeyForTheProposalSaysWhenThereIsNone(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click(cell(ui, "DATA-3", "BID-A")).keys("F4");

        ui.eventually(() -> assertThat(
                ui.exists("No proposal of Tavora Contact is attached. Attach it to read and search it here."))
                .isTrue());
    }

    @Test
    void opensTheThreadOfAClickedCell(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());

        ui.click(cell(ui, "DATA-3", "BID-A"));

        assertThat(ui.textOf("#detail-title")).isEqualTo(
                "DATA-3  Breach notification clock – A  Tavora Contact: 60 hours, ▽ 20".replace(
                        "Breach notification clock", Deals.CATALOG.mechanism("DATA-3").name()));
        assertThat(ui.textOf("#thread-VALUE")).contains("40 × (72 − 60) / (72 − 48) = 20");
        assertThat(ui.textOf("#thread-GAP")).contains("= 20 points of the total");
        assertThat(ui.textOf("#detail-note")).contains("only on business days");
    }

    @Test
    void marksTheWordsThatDiffer(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());

        ui.click(cell(ui, "DATA-3", "BID-A"));

        assertThat(words(ui, "#wording-ours-text")).contains("⟦−\u00a036⟧");
        assertThat(words(ui, "#wording-bid-text")).contains("⟦+\u00a060⟧").contains("⟦+\u00a0where practicable⟧");
        assertThat(ui.textOf("#wording-bid-note")).contains("of the words differ");
        assertThat(ui.findAll(".diff-inserted")).isNotEmpty();
    }

    @Test
    void saysRewrittenAndShowsBothTextsPlain(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());

        ui.click(cell(ui, "DATA-3", "BID-B"));

        assertThat(ui.textOf("#wording-bid-note")).startsWith("Rewritten");
        assertThat(words(ui, "#wording-bid-text")).isEqualTo("Breaches: our portal lists them.");
        assertThat(words(ui, "#wording-ours-text")).doesNotContain("⟦");
    }

    @Test
    void showsEveryBidsWordingAtOnce(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());

        ui.click(cell(ui, "DATA-3", "BID-A")).click("All bids");

        assertThat(words(ui, "#wording-A-text")).contains("where practicable");
        assertThat(words(ui, "#wording-B-text")).contains("our portal");
    }

    @Test
    void movesFromCellToCellByKeyboard(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.fx(desk.view::focusFirst);

        assertThat(ui.focused()).isEqualTo(ui.find("#compare-rows"));
        assertThat(current(ui)).contains("DATA-3");
        ui.keys("Right");
        assertThat(current(ui)).isEqualTo("24");
        ui.keys("End");
        assertThat(current(ui)).isEqualTo("96 hours");
        ui.keys("Down");
        assertThat(current(ui)).isEqualTo("10 business days");
        ui.keys("Left");
        assertThat(current(ui)).isEqualTo("○ not answered");
        ui.keys("Shortcut+End");
        assertThat(current(ui)).isEqualTo("12 months");
        ui.keys("Shortcut+Home", "Home");
        assertThat(current(ui)).contains("DATA");
    }

    @Test
    void opensAndLeavesTheDetailByKeyboard(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.fx(desk.view::focusFirst);

        assertThat(ui.exists("#detail")).isFalse();
        ui.keys("End", "Enter");
        assertThat(inside(ui.focused(), ui.find("#detail"))).isTrue();
        ui.keys("Esc");
        assertThat(ui.exists("#detail")).isFalse();
        assertThat(ui.focused()).isEqualTo(ui.find("#compare-rows"));
        ui.keys("Left");
        assertThat(ui.exists("#detail")).isFalse();
        ui.keys("Space");
        assertThat(ui.exists("#detail")).isTrue();
    }

    @Test
    void takesOurPositionsOffTheScreen(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click(cell(ui, "DATA-3", "BID-A")).keys("Shortcut+Shift+H");

        assertThat(texts(ui)).doesNotContain("24", "36", "48", "72");
        assertThat(everyText(ui.scene().getRoot()))
                .doesNotContain("72 hours")
                .doesNotContain("48 hours")
                .doesNotContain("36 hours")
                .doesNotContain("(72 − 60)")
                .doesNotContain("within 36")
                .doesNotContain("⟦−")
                .doesNotContain("LC accepts")
                .doesNotContain("Providers usually stop")
                .contains("60 hours");
        assertThat(ui.exists("#hidden-banner")).isTrue();
        assertThat(ui.exists("#detail-position")).isFalse();
        ui.click("#tab-all");
        assertThat(everyText(ui.scene().getRoot())).doesNotContain("36 hours").doesNotContain("Our wording");
        ui.click("#show-positions");
        assertThat(ui.exists("#hidden-banner")).isFalse();
        assertThat(texts(ui)).contains("72");
    }

    @Test
    void findsByKeyboardAndSaysWhatToDoWhenNothingIsFound(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());

        ui.keys("Shortcut+F").type("portal");
        assertThat(texts(ui)).contains("96 hours").doesNotContain("12 months");
        ui.type("zzz");
        assertThat(ui.exists("#no-rows")).isTrue();
        ui.click("#nothing-clear");
        assertThat(ui.exists("#no-rows")).isFalse();
        assertThat(ui.textOf("#compare-count")).contains("92 of 92");
    }

    @Test
    void narrowsByChips(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());

        ui.click("#chip-BEYOND");

        assertThat(ui.textOf("#compare-count")).contains("1 of 92");
        ui.click("#chip-BEYOND").click("#chip-ASKED");
        assertThat(ui.textOf("#compare-count")).contains("92 of 92");
    }

    @Test
    void collapsesAFamilyByMouseAndKeyboard(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());
        ListView<?> rows = ui.find("#compare-rows", ListView.class);

        ui.click(cell(ui, "DATA", "MECHANISM"));
        assertThat(rows.getItems()).hasSize(3);
        ui.keys("Space");
        assertThat(rows.getItems()).hasSize(5);
        ui.click("#compare-collapse");
        assertThat(rows.getItems()).hasSize(2);
        ui.click("#compare-expand");
        assertThat(rows.getItems()).hasSize(5);
    }

    @Test
    void explainsAFamilyScore(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());

        ui.click(cell(ui, "DATA", "BID-A"));

        assertThat(ui.textOf("#thread-VALUE")).contains("2 asked mechanisms").contains("DATA-3: 20").contains(
                "DATA-4: 0");
    }

    @Test
    void choosesColumnsInTheMenu(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());

        ui.click("#columns-menu").click("LC accepts");
        assertThat(texts(ui)).contains("12–48 hours");
        ui.click("#columns-menu").click("Walk-away");
        assertThat(texts(ui)).doesNotContain("72");
    }

    @Test
    void movesABidByKeyboardAndMenu(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click(cell(ui, "DATA-3", "BID-A")).keys("Shortcut+Shift+Right");

        assertThat(letters(desk)).containsExactly("B", "A");
        assertThat(current(ui)).isEqualTo("60 hours");
        ui.click("#bid-menu-A").click("Move left");
        assertThat(letters(desk)).containsExactly("A", "B");
    }

    @Test
    void editsAQuoteWhileItIsTyped(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click(cell(ui, "DATA-4", "BID-A")).keys("F2").type("5");

        assertThat(quote(desk, "A", "DATA-4")).isEqualTo(Quote.of(5));
        assertThat(texts(ui)).contains("5 business days");
        ui.type("x");
        assertThat(ui.exists("#quote-value-error")).isTrue();
        assertThat(quote(desk, "A", "DATA-4")).as("as before the typing").isNull();
        ui.keys("Backspace");
        assertThat(quote(desk, "A", "DATA-4")).isEqualTo(Quote.of(5));
        ui.fill("#quote-note", "if asked");
        assertThat(Objects.requireNonNull(quote(desk, "A", "DATA-4")).note()).isEqualTo("if asked");
        assertThat(ui.focused()).isEqualTo(ui.find("#quote-note"));
        ui.fill("#quote-value", "");
        assertThat(Objects.requireNonNull(quote(desk, "A", "DATA-4")).value()).isNull();
        ui.fx(desk.deal::undo);
        assertThat(ui.textOf("#quote-note")).isEmpty();
    }

    @Test
    void whatIsTypedSlowlyStandsAsItWasTyped(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click(cell(ui, "DATA-4", "BID-A")).keys("F2").type("1");
        ui.eventually(() -> assertThat(texts(ui)).contains("1 business day"));
        ui.type("3");
        ui.eventually(() -> assertThat(texts(ui)).contains("13 business days"));

        assertThat(ui.textOf("#quote-value")).isEqualTo("13");
        assertThat(quote(desk, "A", "DATA-4")).isEqualTo(Quote.of(13));

        ui.click("#quote-lowest").type("1");
        ui.eventually(() -> assertThat(texts(ui)).contains("13 business days (?)"));
        ui.type("4");
        assertThat(ui.textOf("#quote-lowest-error")).isEqualTo("lowest value must not be above the quoted value");
        ui.eventually(() -> assertThat(texts(ui)).contains("13 business days"));
        assertThat(ui.textOf("#quote-lowest")).as("stays to be corrected").isEqualTo("14");
        assertThat(ui.textOf("#quote-lowest-error")).isNotEmpty();
        assertThat(quote(desk, "A", "DATA-4")).isEqualTo(Quote.of(13));
    }

    @Test
    void aQuoteCanBeGivenTheRangeThatItMayTurnOutToBe(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click(cell(ui, "DATA-3", "BID-A")).keys("F2").fill("#quote-lowest", "48").fill("#quote-highest", "72");

        assertThat(Objects.requireNonNull(quote(desk, "A", "DATA-3")).range()).isEqualTo(new Interval(48, 72));
        assertThat(texts(ui)).contains("60 hours (?)");

        ui.click("#quote-note").click("#quote-highest").keys("Shortcut+A").type("50");
        assertThat(ui.textOf("#quote-highest-error")).isEqualTo("highest value must not be below the quoted value");
        assertThat(Objects.requireNonNull(quote(desk, "A", "DATA-3")).highest()).isEqualTo(72);
        ui.fill("#quote-value", "80");
        assertThat(ui.textOf("#quote-value-error")).isEqualTo("highest value must not be below the quoted value");
        ui.fill("#quote-value", "60");
        assertThat(Objects.requireNonNull(quote(desk, "A", "DATA-3")).range()).isEqualTo(new Interval(48, 72));
        ui.click("#tab-bid");
        assertThat(ui.textOf("#detail-note")).contains("(?) It may turn out to be 48–72 hours (our estimate).");

        ui.click(cell(ui, "DATA-3", "BID-B")).keys("F2");
        assertThat(ui.textOf("#quote-lowest")).isEmpty();
        ui.click(cell(ui, "DATA-4", "BID-A")).keys("F2").fill("#quote-lowest", "1");
        assertThat(ui.textOf("#quote-lowest-error")).isEqualTo("lowest value needs a quoted value");
    }

    @Test
    void keepsTheDetailWhileAFilterLosesItsRow(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click("#chip-UNANSWERED").click(cell(ui, "DATA-4", "BID-A")).keys("F2").type("12");

        assertThat(ui.exists("#no-rows")).isTrue();
        assertThat(ui.focused()).isEqualTo(ui.find("#quote-value"));
        assertThat(quote(desk, "A", "DATA-4")).isEqualTo(Quote.of(12));
    }

    @Test
    void saysWhatToDoWithoutBids(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.withoutBids());
        ui.fx(desk.view::focusFirst);

        assertThat(ui.focused()).isEqualTo(ui.find("#empty-import"));
        ui.click("#empty-import").click("#empty-template");
        assertThat(desk.log).containsExactly("choose", "template");
        ui.click("#empty-add").type("Quillon CX").click("#new-bid-add");
        assertThat(desk.deal.deal().bids()).containsExactly(Bid.of("A", "Quillon CX"));
        assertThat(ui.exists("#no-bids")).isFalse();
        assertThat(ui.textOf("#bid-name-A")).isEqualTo("A  Quillon CX");
    }

    @Test
    void proposesTheNextLetterAndRefusesATakenOne(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click("#compare-bids").click("Add provider …");

        assertThat(ui.textOf("#new-bid-letter")).isEqualTo("C");
        ui.type("Quillon").fill("#new-bid-letter", "A");
        assertThat(ui.textOf("#new-bid-error")).contains("A is taken");
        assertThat(ui.find("#new-bid-add").isDisabled()).isTrue();
        ui.fill("#new-bid-letter", "Q").keys("Enter");
        assertThat(letters(desk)).containsExactly("A", "B", "Q");
    }

    @Test
    void keepsABidsName(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click("#bid-menu-A").click("Name and note …");

        assertThat(ui.focused()).isEqualTo(ui.find("#card-name"));
        ui.keys("Shortcut+A", "Delete");
        assertThat(ui.exists("#card-name-error")).isTrue();
        assertThat(name(desk, "A")).isEqualTo("Tavora Contact");
        ui.type("Tavora");
        assertThat(name(desk, "A")).isEqualTo("Tavora");
        assertThat(ui.textOf("#bid-name-A")).isEqualTo("A  Tavora");
        ui.click("#card-incumbent");
        assertThat(ui.exists("#bid-incumbent-A")).isTrue();
        ui.click("#card-remove");
        assertThat(letters(desk)).containsExactly("B");
        assertThat(ui.exists("#detail")).isFalse();
        assertThat(desk.log).anyMatch(l -> l.contains("Undo brings them back"));
    }

    @Test
    void saysWhereABidCameFrom(Ui ui) {
        var sheet = new Attachment(
                "0123456789abcdef".repeat(4), "tavora.xlsx", Attachment.Role.BID_SHEET, 20_000,
                Instant.parse("2026-03-01T10:00:00Z"));
        Deal deal = BidEdits.attach("A", sheet).apply(Deals.small());
        Desk desk = Desk.open(ui, Deals.CATALOG, deal);
        ui.click("#bid-menu-A").click("Original files …");

        assertThat(texts(ui))
                .contains("tavora.xlsx")
                .anyMatch(t -> t.contains("SHA-256 01234567 89abcdef"))
                .anyMatch(t -> t.contains("2026") && t.contains("20 KiB"));
        desk.target = Optional.of(Path.of("/nowhere/else.xlsx"));
        ui.click("#save-original");
        ui.eventually(() -> assertThat(desk.log).anyMatch(l -> l.startsWith("problem")));
    }

    @Test
    void readsAndSearchesAProposal(Ui ui) {
        var file = new Attachment(
                "ab".repeat(32), "offer.pdf", Attachment.Role.PROPOSAL, 9, Instant.parse("2026-03-01T10:00:00Z"));
        Desk desk = Desk.open(ui, Deals.CATALOG, BidEdits.attach("B", file).apply(Deals.small()));
        desk.store.keepDocument(file.sha256(), new byte[0], "We are glad.\n\nOur storm plan holds.\nStorm again.");
        ui.click("#bid-menu-B").click("Read proposal");

        ui.eventually(() -> assertThat(ui.exists("Our storm plan holds.")).isTrue());
        ui.click("#proposal-search").type("storm");
        assertThat(ui.textOf("#proposal-hits")).isEqualTo("1 of 2 paragraphs");
        assertThat(ui.findAll(".paragraph-hit")).isNotEmpty();
        ui.keys("Enter");
        assertThat(ui.textOf("#proposal-hits")).isEqualTo("2 of 2 paragraphs");
    }

    @Test
    void aProposalIsShownAtTheWordsOfTheQuoteThatIsLookedAt(Ui ui) {
        var file = new Attachment(
                "ab".repeat(32), "offer.pdf", Attachment.Role.PROPOSAL, 9, Instant.parse("2026-03-01T10:00:00Z"));
        var quote = new Quote(36.0, "We tell you of a breach within thirty-six hours, day or night.", "",
                Confidence.HIGH);
        Desk desk = Desk.open(ui, Deals.CATALOG, BidEdits.attach("B", file)
                .then(BidEdits.quote("B", "DATA-3", quote))
                .apply(Deals.small()));
        desk.store.keepDocument(file.sha256(), new byte[0], "Something else stands here.\n".repeat(60)
                + "2.1 Data. We tell you of a breach within\nthirty-six hours, day or night. So it is.");

        ui.click(cell(ui, "DATA-3", "BID-B")).click("#tab-proposal");

        ui.eventually(() -> assertThat(ui.findAll(".paragraph-quote"))
                .singleElement()
                .satisfies(n -> assertThat(((Text) n).getText()).isEqualTo(quote.wording())));
        assertThat(ui.find("#proposal-text", ListView.class).getSelectionModel().getSelectedIndex()).isEqualTo(60);
    }

    @Test
    void attachesAProposalToTheProviderThatIsShown(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click(cell(ui, "DATA-3", "BID-A")).click("#tab-proposal");

        assertThat(ui.textOf("#proposal-state")).contains("No proposal of Tavora Contact");
        ui.click("#proposal-attach");
        assertThat(desk.log).containsExactly("attach A");
    }

    @Test
    void jumpsToBidsAndClauses(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.fx(() -> desk.view.show("B"));
        assertThat(ui.focused()).isEqualTo(ui.find("#bid-menu-B"));
        ui.fx(() -> desk.view.show("EXIT-1"));
        assertThat(current(ui)).contains("EXIT-1");
        ui.fx(() -> desk.view.show("GOV-2"));
        assertThat(current(ui)).contains("GOV-2");
        assertThat(ui.focused()).isEqualTo(ui.find("#compare-rows"));
    }

    @Test
    void scrollsToTheSelectedRowWhenAFilterIsTakenAway(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click(cell(ui, "EXIT-1", "BID-A"));

        ui.click("#compare-clear");

        ui.settle();
        Node list = ui.find("#compare-rows");
        Node row = cell(ui, "EXIT-1", "BID-A");
        double middle = ui.fx(() -> row.localToScene(row.getLayoutBounds()).getCenterY());
        double top = ui.fx(() -> list.localToScene(0, 0).getY());
        double height = ui.fx(() -> list.getLayoutBounds().getHeight());
        assertThat(middle).isBetween(top, top + height);
    }

    @Test
    void inALowWindowTheToolsFoldAwayAndTheDetailTakesThePlaceOfTheRows(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small(), 1100, 560, 28);
        assertThat(ui.exists("#chip-ASKED")).isFalse();
        ui.click("#compare-tools-more");
        assertThat(ui.exists("#chip-ASKED")).isTrue();
        ui.click("#compare-tools-more");

        ui.fx(desk.view::focusFirst);
        ui.keys("Right", "Down", "Down");
        assertThat(ui.exists("#detail")).isFalse();
        ui.keys("Enter");
        assertThat(ui.exists("#detail")).isTrue();
        assertThat(ui.exists("#compare-rows")).isFalse();
        ui.keys("Esc");
        assertThat(ui.focused()).isEqualTo(ui.find("#compare-rows"));
    }

    @Test
    void namesWhatItCanDo(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click(cell(ui, "DATA-3", "BID-A"));

        assertThat(ui.fx(() -> desk.view.commands()))
                .filteredOn(c -> c.possible() && !c.keyText().isEmpty())
                .extracting(c -> c.keyText() + " " + c.name())
                .contains("Ctrl+F Search clauses", "F2 Edit the quote of the cell", "Esc Close the details (Esc)");
    }

    @Test
    void goesToOurPositionAndToWhatToAskInReturn(Ui ui) {
        Desk desk = Desk.open(ui, Deals.CATALOG, Deals.small());
        ui.click(cell(ui, "DATA-3", "BID-A"));

        ui.click("#detail-position");
        assertThat(desk.log).containsExactly("go POSITIONS DATA-3");
        ui.click("#trade-EXT-1");
        assertThat(desk.log).contains("go POSITIONS EXT-1");
        ui.click("#trade-DATA-4");
        assertThat(ui.textOf("#detail-title")).startsWith("DATA-4");
    }

    @Test
    void keepsTheFirstColumnAndTheHeaderInPlace(Ui ui) {
        Desk.open(ui, Deals.CATALOG, Deals.large(Deals.CATALOG, 10));
        Node first = cell(ui, "SCOPE-1", "MECHANISM");
        double x = first.localToScene(0, 0).getX();

        ui.click(first).keys("End");

        assertThat(first.localToScene(0, 0).getX()).isEqualTo(x);
        Node last = cell(ui, "SCOPE-1", "BID-J");
        Node head = ui.find("#bid-head-J");
        assertThat(last.localToScene(last.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(1400);
        assertThat(head.localToScene(0, 0).getX()).isEqualTo(last.localToScene(0, 0).getX());
    }

    /** A cell of a row that is on screen. */
    private static Node cell(Ui ui, String row, String column) {
        return ui.eventually(() -> {
            RowCell found = rows(ui).stream()
                    .filter(c -> Objects.requireNonNull(c.getItem()).id().equals(row))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row " + row));
            List<Node> cells = found.lookupAll(".grid-cell").stream()
                    .sorted(java.util.Comparator.comparingDouble(n -> n.getParent().getStyleClass().contains(
                            "row-frozen") ? -1 : n.getLayoutX()))
                    .toList();
            List<String> ids = found.pane().columns().stream().map(Column::id).toList();
            return cells.get(ids.indexOf(column));
        });
    }

    private static List<RowCell> rows(Ui ui) {
        return ui.find("#compare-rows").lookupAll(".compare-row").stream()
                .map(RowCell.class::cast)
                .filter(c -> c.isVisible() && c.getItem() != null)
                .toList();
    }

    /** The first line of the cell that is marked as the current one. */
    private static String current(Ui ui) {
        return ui.eventually(() -> {
            List<Node> marked = rows(ui).stream()
                    .flatMap(r -> r.lookupAll(".grid-cell").stream())
                    .filter(n -> n.getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals(
                            "current")))
                    .toList();
            assertThat(marked).hasSize(1);
            return ((Text) marked.getFirst().lookup(".cell-first")).getText();
        });
    }

    private static List<String> texts(Ui ui) {
        return ui.fx(() -> List.of(everyText(ui.scene().getRoot()).split("\n---\n")));
    }

    private static String words(Ui ui, String query) {
        Parent flow = ui.find(query, Parent.class);
        return ui.fx(() -> flow.getChildrenUnmodifiable().stream()
                .map(n -> ((Text) n).getText())
                .collect(Collectors.joining()));
    }

    /** What stands anywhere in the scene graph, hidden or not. */
    private static String everyText(Node node) {
        var all = new StringBuilder();
        collect(node, all);
        return all.toString();
    }

    private static void collect(Node node, StringBuilder all) {
        String text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text words -> words.getText();
            case TextInputControl field -> field.getText();
            default -> "";
        };
        if (text != null && !text.isEmpty()) {
            all.append(text).append("\n---\n");
        }
        if (node.getAccessibleText() != null) {
            all.append(node.getAccessibleText()).append("\n---\n");
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private static boolean inside(@Nullable Node node, Node parent) {
        return node != null && (node.equals(parent) || inside(node.getParent(), parent));
    }

    private static List<String> letters(Desk desk) {
        return desk.deal.deal().bids().stream().map(Bid::letter).toList();
    }

    private static String name(Desk desk, String letter) {
        return desk.deal.deal().bid(letter).orElseThrow().name();
    }

    private static @Nullable Quote quote(Desk desk, String letter, String mechanism) {
        return desk.deal.deal().bid(letter).orElseThrow().quote(mechanism);
    }
}
