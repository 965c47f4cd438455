package org.parley.ui.bids;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Deal;
import org.parley.exchange.sheet.SheetReader;
import org.parley.file.Sha256;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

@UiTest
class BidFilesPaneTest {
    @TempDir Path folder;

    private @org.jspecify.annotations.Nullable BidDesk desk;

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void importsASheetWithAHeaderByKeyboardAlone(Ui ui) {
        BidDesk desk = desk(ui);
        Path file = BidSheets.goodCsv(folder, "A-tavora.csv");
        desk.files.opens(file);

        ui.fx(desk.pane::choose);
        awaitPreview(ui);
        assertThat(ui.focused()).isEqualTo(ui.find("#bids-provider"));
        assertThat(ui.textOf("#bids-confirm")).isEqualTo("Import 3 quotes for A Tavora Contact");
        assertThat(ui.textOf("#bids-summary")).isEqualTo("3 rows ready, no warning, no problem");
        assertThat(ui.textOf("#bids-not-answered"))
                .startsWith("1 mechanism that we asked for is not answered: BCP-1 ");
        assertThat(ui.textOf("#bids-version")).contains("version 2");
        focusByTab(ui, "#bids-confirm");
        ui.keys("Space");

        ui.eventually(() -> assertThat(desk.messages.done())
                .containsExactly("3 quotes imported for A Tavora Contact, version 2."));
        assertThat(desk.modal.isDisplay()).isFalse();
        assertThat(desk.modal.getPersistent()).isFalse();
        assertThat(desk.bid("A").version()).isEqualTo(2);
        assertThat(desk.bid("A").value("DATA-3")).isEqualTo(24);
        byte[] bytes = BidSheets.read(file);
        assertThat(desk.store.documentBytes(Sha256.of(bytes))).hasValue(bytes);
        assertThat(desk.bid("A").attachments()).extracting(Attachment::sha256).containsExactly(Sha256.of(bytes));
    }

    @Test
    void undoTakesTheWholeImportBack(Ui ui) {
        BidDesk desk = desk(ui);
        Deal before = desk.model.deal();
        take(ui, desk, BidSheets.goodCsv(folder, "quillon.csv"));

        assertThat(ui.textOf("#bids-letter")).isEqualTo("C");
        assertThat(ui.textOf("#bids-name")).isEqualTo("Quillon");
        ui.click("#bids-confirm");
        ui.eventually(() -> assertThat(desk.bid("C").quotes()).hasSize(3));
        ui.fx(desk.model::undo);

        assertThat(desk.model.deal()).isEqualTo(before);
    }

    @Test
    void takesColumnsWhenNoHeaderSaysThem(Ui ui) {
        BidDesk desk = desk(ui);
        take(ui, desk, BidSheets.csv(folder, "A.csv", "Klausel;Wert", "SCOPE-6;8", "DATA-3;24"));

        assertThat(ui.textOf("#bids-reason")).isEqualTo("✗ Choose the columns first.");
        assertThat(ui.find("#bids-confirm").isDisabled()).isTrue();
        pick(ui, "#bids-column-MECHANISM", 0);
        pick(ui, "#bids-column-VALUE", 1);

        assertThat(ui.textOf("#bids-first-row")).isEqualTo("2");
        assertThat(ui.textOf("#bids-confirm")).isEqualTo("Import 2 quotes for A Tavora Contact");
        ui.click("#bids-confirm");
        ui.eventually(() -> assertThat(desk.bid("A").value("DATA-3")).isEqualTo(24));
    }

    @Test
    void aTextInPlaceOfANumberIsCorrectedByKeyboard(Ui ui) {
        BidDesk desk = desk(ui);
        take(ui, desk, BidSheets.xlsx(folder, "B offer.xlsx", s -> {
            BidSheets.row(s, 1, "mechanism", "value", "wording");
            BidSheets.row(s, 2, "SCOPE-6", 8, "Eight days.");
            BidSheets.row(s, 3, "DATA-3", "a day or so", "Soon.");
        }));
        assertThat(ui.textOf("#bids-reason")).isEqualTo("✗ 1 row needs a decision first: correct or leave out.");
        assertThat(ui.find("#bids-confirm").isDisabled()).isTrue();

        focusByTab(ui, "#bids-rows");
        ui.keys("Down", "Enter");
        assertThat(ui.focused()).isEqualTo(ui.find("#bids-value"));
        ui.keys("Shortcut+A").type("24 h");
        assertThat(ui.textOf("#bids-understood")).isEqualTo("In the sheet: a day or so. We read 24 hours.");
        ui.keys("Enter");
        assertThat(ui.focused()).isEqualTo(ui.find("#bids-confirm"));
        ui.keys("Enter");

        ui.eventually(() -> assertThat(desk.bid("B").value("DATA-3")).isEqualTo(24));
        assertThat(desk.bid("B").version()).isEqualTo(1);
    }

    @Test
    void anUnknownMechanismIsChosenFromTheList(Ui ui) {
        BidDesk desk = desk(ui);
        take(ui, desk, BidSheets.csv(folder, "B.csv", "mechanism,value", "Reporting a breach,24", "SCOPE-6,8"));
        assertThat(ui.exists("#bids-row")).isTrue();

        focusByTab(ui, "#bids-rows");
        ui.keys("Enter");
        assertThat(ui.focused()).isEqualTo(ui.find("#bids-mechanism"));
        ui.type("breach");

        assertThat(ui.textOf("#bids-understood")).isEqualTo("In the sheet: 24. We read 24 hours.");
        ui.click("#bids-confirm");
        ui.eventually(() -> assertThat(desk.bid("B").value("DATA-3")).isEqualTo(24));
    }

    @Test
    void aRowIsLeftOutWithTheSpaceBar(Ui ui) {
        BidDesk desk = desk(ui);
        take(ui, desk, BidSheets.csv(folder, "B.csv", "mechanism,value", "Free lunch,24", "SCOPE-6,8"));
        assertThat(ui.textOf("#bids-confirm")).isEqualTo("Import 1 quote for B Norrick & Vale");

        focusByTab(ui, "#bids-rows");
        ui.keys("Space");

        assertThat(ui.textOf("#bids-summary")).endsWith("no problem · 1 row left out");
        assertThat(ui.textOf("#bids-confirm")).isEqualTo("Import 1 quote for B Norrick & Vale");
        ui.click("#bids-confirm");
        ui.eventually(() -> assertThat(desk.bid("B").quotes()).containsOnlyKeys("SCOPE-6"));
    }

    @Test
    void startsWhereTheNameOfANewProviderIsMissing(Ui ui) {
        BidDesk desk = desk(ui);
        take(ui, desk, BidSheets.goodCsv(folder, "bid.csv"));

        assertThat(ui.focused()).isEqualTo(ui.find("#bids-name"));
        assertThat(ui.textOf("#bids-reason")).isEqualTo("✗ Enter a name for the new provider.");
        ui.type("Quillon CX");

        assertThat(ui.exists("#bids-provider-error")).isFalse();
        assertThat(ui.textOf("#bids-confirm")).isEqualTo("Import 3 quotes for C Quillon CX");
    }

    @Test
    void showsOnlyProblemsAndKeepsTheOneBeingCorrected(Ui ui) {
        BidDesk desk = desk(ui);
        take(ui, desk, BidSheets.csv(folder, "B.csv", "mechanism,value", "SCOPE-6,8", "PERF-2,84", "DATA-3,soon"));
        TableView<?> rows = ui.find("#bids-rows", TableView.class);
        assertThat(rows.getItems()).hasSize(3);

        ui.click("#bids-only-problems");
        assertThat(rows.getItems()).hasSize(1);
        ui.fill("#bids-value", "24");

        assertThat(rows.getItems()).hasSize(1);
        assertThat(ui.textOf("#bids-value")).isEqualTo("24");
        assertThat(ui.find("#bids-confirm").isDisabled()).isFalse();
    }

    @Test
    void closingWithoutCorrectionsAsksNothingAndStoresNothing(Ui ui) {
        BidDesk desk = desk(ui);
        Deal before = desk.model.deal();
        take(ui, desk, BidSheets.goodCsv(folder, "A.csv"));

        ui.keys("Esc");

        assertThat(desk.modal.isDisplay()).isFalse();
        assertThat(desk.model.deal()).isEqualTo(before);
        assertThat(desk.store.documents()).isZero();
    }

    @Test
    void closingWithCorrectionsAsksOnce(Ui ui) {
        BidDesk desk = desk(ui);
        Deal before = desk.model.deal();
        take(ui, desk, BidSheets.goodCsv(folder, "A.csv"));
        ui.fill("#bids-value", "9");

        ui.keys("Esc");
        assertThat(ui.textOf("#bids-question")).contains("corrections");
        ui.click("#bids-stay");
        assertThat(ui.textOf("#bids-value")).isEqualTo("9");
        assertThat(ui.focused()).isEqualTo(ui.find("#bids-value"));
        ui.keys("Esc").click("#bids-discard");

        assertThat(desk.modal.isDisplay()).isFalse();
        assertThat(desk.model.deal()).isEqualTo(before);
        assertThat(desk.store.documents()).isZero();
    }

    @Test
    void aBrokenFileIsSaidAndAnotherCanBeChosen(Ui ui) {
        BidDesk desk = desk(ui);
        Deal before = desk.model.deal();
        Path broken = BidSheets.write(
                folder.resolve("bid.xlsx"), "PK\u0003\u0004 no workbook".getBytes(StandardCharsets.UTF_8));
        desk.files.opens(BidSheets.goodCsv(folder, "A.csv"));

        ui.fx(() -> desk.pane.take(List.of(broken)));

        ui.eventually(() -> assertThat(ui.textOf("#bids-problem")).contains("bid.xlsx"));
        assertThat(desk.model.deal()).isEqualTo(before);
        assertThat(desk.store.documents()).isZero();
        ui.eventually(() -> assertThat(ui.find("#bids-another").isFocused()).isTrue());
        ui.keys("Enter");
        awaitPreview(ui);
        assertThat(ui.textOf("#bids-title")).isEqualTo("Import the bid sheet A.csv");
    }

    @Test
    void aStoreThatFailsLeavesTheDealAlone(Ui ui) {
        BidDesk desk = desk(ui);
        Deal before = desk.model.deal();
        take(ui, desk, BidSheets.goodCsv(folder, "A.csv"));
        desk.store.failWith("The disk is full. Free some space.");

        ui.click("#bids-confirm");

        ui.expectFocus("#bids-again");
        assertThat(ui.textOf("#bids-saving")).contains("The disk is full.");
        assertThat(desk.model.deal()).isEqualTo(before);

        desk.store.failWith(null);
        ui.keys("Space");
        ui.eventually(() -> assertThat(desk.messages.done())
                .containsExactly("3 quotes imported for A Tavora Contact, version 2."));
    }

    @Test
    void aReviewThatCouldNotBeSavedKeepsEveryDecision(Ui ui) {
        BidDesk desk = desk(ui);
        Deal before = desk.model.deal();
        take(ui, desk, BidSheets.docx(
                folder, "B-norrick.docx", "Service levels",
                "We answer 84 percent of all calls within twenty seconds."));
        ui.click("#bids-review");
        ui.expectFocus("#review-list");
        ui.keys("A");
        String summary = ui.textOf("#bids-summary");
        assertThat(summary).startsWith("1 value is taken over");
        var saving = new CountDownLatch(1);
        desk.background.run(() -> saving.await(1, TimeUnit.MINUTES), _ -> {}, e -> { throw new AssertionError(e); });
        desk.store.failOnceWith("The disk is full. Free some space.");

        ui.keys("Shortcut+Enter");
        assertThat(ui.find("#bids-back").isDisabled()).isTrue();
        assertThat(ui.find("#bids-cancel").isDisabled()).isTrue();
        ui.keys("Esc");
        assertThat(ui.textOf("#bids-saving")).isEqualTo("Saving …");
        saving.countDown();
        ui.expectFocus("#bids-again");
        assertThat(ui.textOf("#bids-saving")).contains("The disk is full.", "everything you decided is still here");
        assertThat(ui.textOf("#bids-summary")).isEqualTo(summary);
        assertThat(desk.model.deal()).isEqualTo(before);

        ui.click("#bids-again");
        ui.eventually(() -> assertThat(desk.messages.done()).hasSize(1));
        assertThat(desk.bid("B").quotes()).hasSize(1);
        assertThat(desk.modal.isDisplay()).isFalse();
    }

    @Test
    void readingCanBeCancelled(Ui ui) {
        BidDesk desk = desk(ui);
        Deal before = desk.model.deal();
        var busy = new CountDownLatch(1);
        desk.background.run(() -> busy.await(10, TimeUnit.SECONDS), _ -> {}, _ -> {});

        ui.fx(() -> desk.pane.take(List.of(BidSheets.goodCsv(folder, "A.csv"))));
        assertThat(ui.exists("Reading A.csv …")).isTrue();
        assertThat(ui.focused()).isEqualTo(ui.find("#bids-cancel"));
        ui.keys("Space");
        busy.countDown();

        assertThat(desk.modal.isDisplay()).isFalse();
        take(ui, desk, BidSheets.goodCsv(folder, "B.csv"));
        assertThat(ui.textOf("#bids-title")).isEqualTo("Import the bid sheet B.csv");
        assertThat(desk.model.deal()).isEqualTo(before);
    }

    @Test
    void aProposalIsAttachedWithItsBytesAndItsText(Ui ui) {
        BidDesk desk = desk(ui);
        Path file = BidSheets.docx(folder, "Norrick proposal.docx", "We serve you well.", "In four languages.");
        ui.fx(() -> desk.pane.take(List.of(file)));
        awaitPreview(ui);
        assertThat(ui.textOf("#bids-text")).contains("We serve you well.").contains("In four languages.");
        assertThat(ui.textOf("#bids-size")).endsWith("about 7 words");

        ui.click("#bids-confirm");

        byte[] bytes = BidSheets.read(file);
        String hash = Sha256.of(bytes);
        ui.eventually(() -> assertThat(desk.bid("B").attachments()).singleElement().satisfies(a -> {
            assertThat(a.sha256()).isEqualTo(hash);
            assertThat(a.role()).isEqualTo(Attachment.Role.PROPOSAL);
            assertThat(a.size()).isEqualTo(bytes.length);
        }));
        assertThat(desk.store.documentBytes(hash)).hasValue(bytes);
        assertThat(desk.store.documentText(hash).orElseThrow()).contains("In four languages.");
        assertThat(desk.messages.done()).containsExactly("Norrick proposal.docx is attached to B Norrick & Vale.");
    }

    @Test
    void aReviewedProposalSaysOnWhatItIsSilent(Ui ui) {
        BidDesk desk = desk(ui);
        ui.fx(() -> desk.pane.take(List.of(BidSheets.docx(folder, "Norrick.docx", "We serve you well."))));
        awaitPreview(ui);

        ui.click("#bids-review");
        ui.eventually(() -> assertThat(ui.find("#review-list").isFocused()).isTrue());
        assertThat(ui.textOf("#bids-summary")).isEqualTo("No value is taken over, 4 are marked as silent.");
        ui.click("#bids-back");
        awaitPreview(ui);
        ui.click("#bids-review").click("#bids-confirm");

        ui.eventually(() -> assertThat(desk.messages.done()).containsExactly(
                "No value taken over for B Norrick & Vale, version 1; silent on 4 mechanisms."));
        assertThat(desk.bid("B").silent()).hasSize(4);
        assertThat(desk.bid("B").attachments()).hasSize(1);
        ui.fx(desk.model::undo);
        assertThat(desk.bid("B").silent()).isEmpty();
    }

    @Test
    void ourTargetsStayHiddenInTheReviewWhileOurPositionsAre(Ui ui) {
        BidDesk desk = desk(ui);
        ui.fx(() -> desk.model.positionsHiddenProperty().set(true));
        ui.fx(() -> desk.pane.take(List.of(BidSheets.docx(folder, "Norrick.docx", "We serve you well."))));
        awaitPreview(ui);

        ui.click("#bids-review");
        ui.eventually(() -> assertThat(ui.find("#review-list").isFocused()).isTrue());
        assertThat(ui.findAll(".hint")).noneSatisfy(n -> assertThat(n.toString()).contains("our target"));
    }

    @Test
    void aProposalAskedForByTheProviderIsThatProvidersWhateverItIsCalled(Ui ui) {
        BidDesk desk = desk(ui);
        desk.files.opens(BidSheets.docx(folder, "A Tavora annex.docx", "We serve you well."));

        ui.fx(() -> desk.pane.attachProposal("B"));
        awaitPreview(ui);

        assertThat(desk.files.offered()).containsExactly("docx", "docm", "pdf", "txt", "md", "html", "htm");
        assertThat(ui.textOf("#bids-confirm")).isEqualTo("Attach to B Norrick & Vale");
        ui.click("#bids-confirm");
        ui.eventually(() -> assertThat(desk.bid("B").attachments())
                .extracting(Attachment::fileName)
                .containsExactly("A Tavora annex.docx"));
    }

    @Test
    void theSameFileUnderAnotherNameIsItsProvidersAgain(Ui ui) {
        BidDesk desk = desk(ui);
        Path file = BidSheets.docx(folder, "Norrick.docx", "We serve you well.");
        take(ui, desk, file);
        ui.click("#bids-confirm");
        ui.eventually(() -> assertThat(desk.bid("B").attachments()).hasSize(1));

        take(ui, desk, BidSheets.write(folder.resolve("A gone.docx"), BidSheets.read(file)));

        assertThat(ui.textOf("#bids-confirm")).isEqualTo("Attach to B Norrick & Vale");
        assertThat(ui.textOf("#bids-known")).isEqualTo("This very file is attached already.");
        @SuppressWarnings("unchecked") ComboBox<String> provider = ui.find("#bids-provider", ComboBox.class);
        ui.fx(() -> provider.setValue("A"));
        ui.settle();
        assertThat(ui.textOf("#bids-known"))
                .startsWith("This very file is already a proposal of B Norrick & Vale.");
    }

    @Test
    void severalFilesComeOneAfterTheOther(Ui ui) {
        BidDesk desk = desk(ui);
        Path first = BidSheets.goodCsv(folder, "A.csv");
        Path second = BidSheets.csv(folder, "letter.txt", "Dear Lumenvale,", "we are pleased to offer.");
        Path third = BidSheets.goodCsv(folder, "B.csv");

        ui.fx(() -> desk.pane.take(List.of(first, second, third)));
        awaitPreview(ui);
        assertThat(ui.textOf("#bids-counter")).isEqualTo("File 1 of 3");
        ui.click("#bids-confirm");
        ui.eventually(() -> assertThat(ui.textOf("#bids-text")).contains("pleased"));
        assertThat(ui.textOf("#bids-counter")).isEqualTo("File 2 of 3");
        ui.click("#bids-skip");
        ui.eventually(() -> assertThat(ui.textOf("#bids-counter")).isEqualTo("File 3 of 3"));
        awaitPreview(ui);
        ui.click("#bids-confirm");

        ui.eventually(() -> assertThat(desk.messages.done())
                .containsExactly("3 quotes imported for A Tavora Contact, version 2. "
                        + "3 quotes imported for B Norrick & Vale, version 1."));
    }

    @Test
    void aPlainTextCanBeTakenForTheOtherKind(Ui ui) {
        BidDesk desk = desk(ui);
        ui.fx(() -> desk.pane.take(List.of(BidSheets.csv(folder, "A.txt", "SCOPE-6;8", "DATA-3;24"))));
        awaitPreview(ui);

        ui.click("#bids-as-sheet");

        ui.eventually(() -> assertThat(ui.exists("#bids-rows")).isTrue());
        assertThat(ui.exists("#bids-column-MECHANISM")).isTrue();
    }

    @Test
    void theTemplateIsSavedAndCanBeReadAgain(Ui ui) {
        BidDesk desk = desk(ui);
        Path xlsx = folder.resolve("blank.xlsx");
        Path csv = folder.resolve("blank.csv");
        desk.files.saves(xlsx).saves(csv);

        ui.fx(desk.pane::saveTemplate);
        ui.fx(desk.pane::saveTemplate);

        ui.eventually(() -> assertThat(desk.messages.done()).hasSize(2));
        assertThat(Files.exists(xlsx)).isTrue();
        for (Path file : List.of(xlsx, csv)) {
            var sheet = (Incoming.Sheet) Incoming.read(file, desk.model.terms(),
                    Incoming.Way.of(Incoming.As.WHAT_IT_IS));
            assertThat(sheet.draft()).isNotNull().satisfies(d -> assertThat(d.rows()).hasSize(4));
        }
        assertThat(SheetReader.read(csv).tabs()).hasSize(1);
    }

    @Test
    void aTemplateThatCannotBeWrittenIsSaid(Ui ui) {
        BidDesk desk = desk(ui);
        desk.files.saves(folder.resolve("nowhere").resolve("blank.xlsx"));

        ui.fx(desk.pane::saveTemplate);

        ui.eventually(() -> assertThat(desk.messages.problems()).singleElement().asString().contains("nowhere"));
        assertThat(desk.messages.done()).isEmpty();
    }

    private BidDesk desk(Ui ui) {
        var made = new BidDesk(ui, BidSheets.deal());
        desk = made;
        return made;
    }

    private static void take(Ui ui, BidDesk desk, Path file) {
        ui.fx(() -> desk.pane.take(List.of(file)));
        awaitPreview(ui);
    }

    private static void awaitPreview(Ui ui) {
        ui.eventually(() -> assertThat(ui.exists("#bids-confirm")).isTrue());
        ui.settle();
    }

    @SuppressWarnings("unchecked")
    private static void pick(Ui ui, String query, int column) {
        ComboBox<Integer> box = ui.find(query, ComboBox.class);
        ui.fx(() -> box.setValue(column));
        ui.settle();
    }

    private static void focusByTab(Ui ui, String query) {
        Node target = ui.find(query);
        for (int i = 0; i < 30 && !target.equals(ui.focused()); i++) {
            ui.keys("Tab");
        }
        assertThat(ui.focused()).isEqualTo(target);
    }
}
