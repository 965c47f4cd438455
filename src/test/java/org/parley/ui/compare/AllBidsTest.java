package org.parley.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.BidEdits;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** One position against all bids in one row. */
@UiTest
class AllBidsTest {
    private static final Attachment PROPOSAL = new Attachment(
            "cd".repeat(32), "castle.txt", Attachment.Role.PROPOSAL, 9, Instant.parse("2026-03-01T10:00:00Z"));

    private static final String TEXT = """
            1. Charges
            The Client pays a charge for every contact, invoiced monthly and due thirty days after the invoice.

            2. Security Incidents
            The Supplier informs the Client of a personal data breach and notifies it within 30 hours of becoming aware.

            3. Governing Law
            This Agreement is governed by the laws of Ireland, and the courts of Dublin decide.

            4. Term
            This Agreement lasts thirty-six months and may be terminated on ninety days notice.
            """;

    @Test
    void putsEveryBidBesideOurWordsWithItsStatistics(Ui ui) {
        Desk desk = open(ui, 1600, 1000, 14);

        assertThat(headings(ui)).startsWith("Our wording").hasSize(4);
        assertThat(words(ui, "#wording-A-text")).contains("⟦+\u00a0where practicable⟧").doesNotContain("⟦−");
        assertThat(ui.textOf("#wording-A-words")).matches("Words: \\d+ added, \\d+ removed, \\d+ the same as ours\\.");
        assertThat(ui.textOf("#wording-B-note")).startsWith("Rewritten");
        assertThat(desk.log).isEmpty();
    }

    @Test
    void findsTheClauseInTheProposalWhereNoWordingIsQuoted(Ui ui) {
        Desk desk = open(ui, 1600, 1000, 14);

        ui.eventually(() -> assertThat(ui.textOf("#wording-C-found"))
                .contains("Found by us", "2 Security Incidents", "castle.txt"));
        assertThat(words(ui, "#wording-C-text")).contains("30 hours");
        ui.click("#wording-C-view");
        assertThat(desk.log).containsExactly("view C cdcd");
    }

    @Test
    void looksAgainWhenAnotherProposalTakesThePlaceOfTheOneItFoundAClauseIn(Ui ui) {
        Desk desk = open(ui, 1600, 1000, 14);
        ui.eventually(() -> assertThat(words(ui, "#wording-C-text")).contains("30 hours"));
        var next = new Attachment(
                "ef".repeat(32), "castle-2.txt", Attachment.Role.PROPOSAL, 9, Instant.parse("2026-03-02T10:00:00Z"));
        desk.store.keepDocument(next.sha256(), new byte[0], TEXT.replace("30 hours", "40 hours"));

        ui.fx(() -> desk.deal.apply(BidEdits.attach("C", next)));

        ui.eventually(() -> assertThat(words(ui, "#wording-C-text")).contains("40 hours"));
        assertThat(ui.textOf("#wording-C-found")).contains("castle-2.txt");
    }

    @Test
    void showsBothSidesInOneTextOnDemandAndGoesFromChangeToChange(Ui ui) {
        open(ui, 1600, 1000, 14);
        ui.eventually(() -> assertThat(ui.textOf("#wording-C-found")).contains("Found by us"));
        ui.click("#wording-inline");
        assertThat(words(ui, "#wording-A-text")).contains("⟦−\u00a036⟧").contains("⟦+\u00a060⟧");

        ui.keys("F8");
        assertThat(ui.textOf("#wording-position")).startsWith("Change 1 of ");
        assertThat(ui.findAll(".diff-current")).isNotEmpty();
        ui.keys("F8");
        assertThat(ui.textOf("#wording-position")).startsWith("Change 2 of ");
        ui.keys("Shift+F8");
        assertThat(ui.textOf("#wording-position")).startsWith("Change 1 of ");
    }

    @Test
    void leavesOutWhatIsToBeIgnored(Ui ui) {
        open(ui, 1600, 1000, 14, Deals.small().withBids(List.of(
                Bid.of("A", "Tavora Contact").withQuote(
                        "DATA-3", new org.parley.domain.deal.Quote(
                                60.0, ours().toUpperCase(java.util.Locale.ROOT), "",
                                org.parley.domain.deal.Confidence.HIGH)))));

        assertThat(ui.textOf("#wording-A-note")).isNotEqualTo("The same words as ours.");
        ui.click("#wording-ignore-CASE");
        assertThat(ui.textOf("#wording-A-note")).isEqualTo("The same words as ours.");
    }

    @Test
    void ourWordsLeaveTheScreenWithOurPositions(Ui ui) {
        open(ui, 1600, 1000, 14);
        ui.eventually(() -> assertThat(ui.textOf("#wording-C-found")).contains("Found by us"));
        ui.click("#wording-inline").keys("Shortcut+Shift+H");

        assertThat(headings(ui)).doesNotContain("Our wording").hasSize(3);
        String shown = everyText(ui.find("#wording-columns"));
        assertThat(shown).doesNotContain("⟦").doesNotContain("36").contains("60 hours").contains("30 hours");
    }

    @Test
    void showsAWholeFamily(Ui ui) {
        open(ui, 1600, 1000, 14);

        ui.fx(() -> ui.find("#compare-rows").requestFocus());
        ui.keys("Up");
        assertThat(ui.textOf("#detail-title")).startsWith("DATA");
        assertThat(words(ui, "#wording-ours-text").length()).isGreaterThan(300);
        assertThat(words(ui, "#wording-A-text")).contains("practicable");
    }

    @ParameterizedTest @CsvSource({"1280,720,14", "1280,720,28", "1920,1080,14", "1920,1080,28"})
    void canBeReadAtEverySize(double width, double height, int font, Ui ui) {
        open(ui, width, height, font);
        ui.eventually(() -> assertThat(ui.textOf("#wording-C-found")).contains("Found by us"));
        ui.keys("F8");
        String folder = System.getProperty("parley.pictures");
        if (folder != null) {
            ui.snapshot(Path.of(folder, "all-" + (int) width + "-" + font + ".png"));
        }
        assertThat(ui.fx(() -> Clipped.in(ui.scene().getRoot()))).isEmpty();
    }

    private static Desk open(Ui ui, double width, double height, int font) {
        Deal deal = BidEdits.add(Bid.of("C", "Castle Lane").withAttachment(PROPOSAL)).apply(Deals.small());
        return open(ui, width, height, font, deal);
    }

    private static Desk open(Ui ui, double width, double height, int font, Deal deal) {
        Desk desk = Desk.open(ui, Deals.CATALOG, deal, width, height, font);
        desk.store.keepDocument(PROPOSAL.sha256(), new byte[0], TEXT);
        ui.fx(() -> desk.view.show("DATA-3"));
        ui.keys("Right", "Enter");
        ui.click("#tab-all");
        ui.find("#wording-columns");
        return desk;
    }

    private static String ours() {
        var terms = Desk.model(Deals.CATALOG, Deals.small(), new org.parley.fixtures.MemoryStore()).terms();
        return org.parley.ui.kit.ClauseText.inForce(terms, Deals.CATALOG.mechanism("DATA-3"));
    }

    private static List<String> headings(Ui ui) {
        return ui.findAll("#wording-columns .thread-title").stream().map(n -> ((Labeled) n).getText()).toList();
    }

    private static String words(Ui ui, String query) {
        TextFlow flow = ui.find(query, TextFlow.class);
        return ui.fx(() -> flow.getChildren().stream().map(n -> ((Text) n).getText()).collect(Collectors.joining()));
    }

    private static String everyText(Node node) {
        String own = switch (node) {
            case Text text -> text.getText();
            case Labeled labeled -> String.valueOf(labeled.getText());
            default -> "";
        };
        return node instanceof Parent parent
                ? own + " " + parent.getChildrenUnmodifiable().stream()
                        .map(AllBidsTest::everyText)
                        .collect(Collectors.joining(" "))
                : own;
    }
}
