package org.parley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.EditName;
import org.parley.file.Sha256;
import org.parley.fixtures.Bench;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.session.JournalEntry;
import org.parley.store.H2DealStore;

/** The viewer of documents in the whole program. */
@UiTest
class DocumentsInWindowTest {
    private static final String TEXT = """
            1. Charges
            The Client pays a charge for every contact, invoiced monthly and due thirty days after the invoice.

            2. Working Together
            The people of both parties meet on the first Friday of each quarter and say what went well.

            3. Governing Law
            This Agreement is governed by the laws of Ireland, and the courts of Dublin decide.

            4. Term
            This Agreement lasts thirty-six months and may be terminated on ninety days notice.
            """;

    @Test
    void correctionsAreUndoneApartFromTheDealAndOutliveTheProgram(Ui ui, @TempDir Path folder) {
        keep(folder);
        var parley = OpenParley.in(ui, folder, 1280, 800);
        ui.click("#deal-mine");
        ui.find("#deal-page");
        ui.click("#rail-COMPARE");
        ui.click("#bid-menu-A").click("#bid-view");
        ui.find("#document-clauses");
        ui.keys("Down", "F2").type("cult").keys("Enter");
        ui.eventually(() -> assertThat(ui.textOf("#document-message")).startsWith("Saved: 1 "));
        ui.keys("Shortcut+Z");
        ui.eventually(() -> assertThat(ui.textOf("#document-message")).startsWith("Saved: 0 "));
        ui.keys("Shortcut+Y");
        ui.eventually(() -> assertThat(ui.textOf("#document-message")).startsWith("Saved: 1 "));
        ui.keys("Esc");
        ui.eventually(() -> assertThat(ui.exists("#document-viewer")).isFalse());
        parley.close();

        try (var store = H2DealStore.open(folder)) {
            assertThat(store.corrections()).singleElement().satisfies(c -> {
                assertThat(c.title()).isEqualTo("Working Together");
                assertThat(c.families()).containsExactly("CULT");
                assertThat(c.who()).isEqualTo("tester");
            });
            assertThat(store.journal("mine")).hasSize(1);
        }
    }

    private static void keep(Path folder) {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Instant at = Instant.parse("2026-02-03T10:00:00Z");
        var file = new Attachment(Sha256.of(bytes), "offer.txt", Attachment.Role.PROPOSAL, bytes.length, at);
        Deal deal = org.parley.domain.deal.NewDeal.of("mine", "Hartwell Energy", "EUR", Bench.CATALOG)
                .withBids(java.util.List.of(Bid.of("A", "Tavora Contact").withAttachment(file)));
        try (var store = H2DealStore.open(folder)) {
            store.keepDocument(file.sha256(), bytes, TEXT);
            store.create(deal, new JournalEntry(
                    at, "tester", JournalEntry.Kind.CREATE, EditName.of("edit.deal.create", "Hartwell Energy")));
        }
    }
}
