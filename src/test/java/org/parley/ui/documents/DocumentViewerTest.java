package org.parley.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** Reading and correcting a document by keyboard and mouse. */
@UiTest
class DocumentViewerTest {
    @Test
    void aChosenClauseIsShownInTheTextAndTheOtherWayRound(Ui ui) {
        try (var desk = new DocumentDesk(ui).open("A", DocumentDesk.FIRST)) {
            desk.select("Service credits");
            assertThat(ui.fx(() -> selectedText(desk))).startsWith("3.2 Service credits");
            assertThat(ui.textOf("#why-title")).isEqualTo("3.2  Service credits");

            int at = ui.fx(() -> desk.text().getItems().stream()
                    .map(p -> Offers.FIRST.substring(p.start(), p.end()))
                    .toList()
                    .indexOf("9. Governing Law"));
            ui.click(ui.cell(desk.text(), at));
            assertThat(ui.fx(() -> desk.tree().getSelectionModel().getSelectedItem().getValue().title()))
                    .isEqualTo("Governing Law");
        }
    }

    @Test
    void severalClausesAreCorrectedByKeyboardAndUndoneAsOne(Ui ui) {
        try (var desk = new DocumentDesk(ui).open("A", DocumentDesk.FIRST)) {
            desk.select("Working Together");
            ui.keys("Shift+Down", "F2");
            assertThat(ui.textOf("#family-picker-title")).isEqualTo("What are the 2 clauses about?");
            ui.type("cul").keys("Enter");

            assertThat(desk.about("Working Together")).isEqualTo("6  Working Together, CULT, set by you");
            assertThat(desk.about("Limitation of Liability")).endsWith("CULT, set by you");
            ui.eventually(() -> assertThat(desk.store.corrections()).hasSize(2));
            assertThat(ui.focused()).isEqualTo(desk.tree());
            ui.keys("Shortcut+Z");
            assertThat(desk.about("Limitation of Liability")).contains("EXT").doesNotContain("set by");
            ui.eventually(() -> assertThat(desk.store.corrections()).isEmpty());
            ui.keys("Shortcut+Y");
            ui.eventually(() -> assertThat(desk.store.corrections()).hasSize(2));
        }
    }

    @Test
    void whatALaterSaveHasKeptStaysInSightAlthoughTheFirstFailed(Ui ui) {
        var saving = new CountDownLatch(1);
        try (var desk = new DocumentDesk(ui).open("A", DocumentDesk.FIRST)) {
            desk.background.afterSaves(() -> {
                saving.await();
                return "saved";
            }, _ -> {}, e -> { throw new AssertionError(e); });
            desk.store.failOnceWith("The disk is full.");
            desk.select("Working Together");
            ui.keys("F2").type("cul").keys("Enter");
            desk.select("Limitation of Liability");
            ui.keys("F2").type("cul").keys("Enter");

            saving.countDown();
            ui.eventually(() -> assertThat(ui.textOf("#document-message")).startsWith("Saved: 2 "));
            assertThat(desk.store.corrections()).hasSize(2);
            assertThat(desk.about("Working Together")).endsWith("CULT, set by you");
            assertThat(desk.about("Limitation of Liability")).endsWith("CULT, set by you");
        }
    }

    @Test
    void aDocumentOpenedAgainWaitsForWhatIsStillBeingSaved(Ui ui) {
        var saving = new CountDownLatch(1);
        try (var desk = new DocumentDesk(ui).open("A", DocumentDesk.FIRST)) {
            desk.background.afterSaves(() -> {
                saving.await();
                return "saved";
            }, _ -> {}, e -> { throw new AssertionError(e); });
            desk.select("Working Together");
            ui.keys("F2").type("cul").keys("Enter").keys("Esc");
            ui.fx(() -> desk.pane.open("A", DocumentDesk.FIRST.sha256()));
            ui.eventually(() -> assertThat(ui.fx(() -> desk.background.jobsProperty().get())).isEqualTo(3));
            assertThat(ui.exists("#document-clauses")).isFalse();

            saving.countDown();
            ui.find("#document-clauses");
            assertThat(desk.about("Working Together")).endsWith("CULT, set by you");
        }
    }

    @Test
    void undoDoesNotReachADocumentThatIsNotShownAnyMore(Ui ui) {
        try (var desk = new DocumentDesk(ui).open("A", DocumentDesk.FIRST)) {
            desk.select("Working Together");
            ui.keys("F2").type("cul").keys("Enter");
            ui.eventually(() -> assertThat(desk.store.corrections()).hasSize(1));

            desk.store.failWith("The disk is gone.");
            ComboBox<?> choice = ui.find("#document-choice", ComboBox.class);
            ui.fx(() -> choice.getSelectionModel().selectLast());
            ui.find("#document-empty");
            desk.store.failWith(null);
            ui.keys("Shortcut+Z");

            assertThat(ui.exists("#document-message")).isFalse();
            assertThat(desk.store.corrections()).hasSize(1);
        }
    }

    @Test
    void aLetterOpensTheChoiceAndEscapeLeavesOneThingAfterTheOther(Ui ui) {
        try (var desk = new DocumentDesk(ui).open("A", DocumentDesk.FIRST)) {
            desk.select("Exclusions");
            ui.type("p");
            assertThat(ui.textOf("#family-picker-typed")).isEqualTo("p");
            ui.keys("Esc");
            assertThat(ui.exists("#family-picker")).isFalse();
            assertThat(ui.fx(desk.modal::isDisplay)).isTrue();
            ui.keys("Esc");
            assertThat(ui.fx(desk.modal::isDisplay)).isFalse();
        }
    }

    @Test
    void aCorrectionBecomesAnExampleForTheNextDocument(Ui ui) {
        try (var desk = new DocumentDesk(ui).open("B", DocumentDesk.OTHER)) {
            String before = desk.about("Working Together");
            String unrelated = desk.about("Insurance");
            assertThat(before).doesNotContain("FLEX");
            ui.keys("Esc");

            desk.open("A", DocumentDesk.FIRST);
            desk.select("Working Together");
            ui.keys("F2").type("flex").keys("Enter");
            ui.eventually(() -> assertThat(desk.store.corrections()).hasSize(1));
            ui.find("#document-message");
            ui.keys("Esc");

            desk.open("B", DocumentDesk.OTHER);
            assertThat(desk.about("Working Together")).startsWith("3  Working Together, FLEX");
            assertThat(desk.about("Insurance")).isEqualTo(unrelated);
            desk.select("Working Together");
            assertThat(ui.textOf("#why-example-0")).isEqualTo("Like 6 Working Together in tavora-1.txt, set by you");
        }
    }

    @Test
    void searchesTheWholeText(Ui ui) {
        try (var desk = new DocumentDesk(ui).open("A", DocumentDesk.FIRST)) {
            ui.keys("Shortcut+F").type("service level");
            assertThat(ui.textOf("#document-hits")).isEqualTo("1 of 3 places");
            ui.keys("F3", "F3");
            assertThat(ui.textOf("#document-hits")).isEqualTo("3 of 3 places");
            assertThat(ui.findAll(".document-here")).hasSize(1);
            assertThat(ui.fx(() -> desk.tree().getSelectionModel().getSelectedItem().getValue().title()))
                    .isEqualTo("Service credits");
        }
    }

    @Test
    void listsOnlyWhatPassesTheFilters(Ui ui) {
        try (var desk = new DocumentDesk(ui).open("A", DocumentDesk.FIRST)) {
            int all = ui.fx(() -> desk.tree().getExpandedItemCount());
            ui.click("#document-unsure");
            assertThat(ui.fx(() -> desk.tree().getExpandedItemCount())).isLessThan(all);
            ui.click("#document-unsure");
            assertThat(ui.fx(() -> desk.tree().getExpandedItemCount())).isEqualTo(all);
        }
    }

    @Test
    void comparesTwoVersionsAndSavesThePage(Ui ui, @TempDir Path folder) throws Exception {
        try (var desk = new DocumentDesk(ui).open("A", DocumentDesk.SECOND)) {
            Path page = folder.resolve("changes.html");
            desk.files.saves(page);
            ui.click("#document-compare");
            ui.click("#difference-other").keys("Down", "Enter");
            ui.eventually(() -> assertThat(ui.textOf("#difference-state")).contains("Words:"));
            assertThat(ui.textOf("#difference-state")).contains("moved").contains("left out");
            assertThat(ui.findAll(".diff-inserted")).isNotEmpty();
            assertThat(ui.textOf("#difference-before")).startsWith("Old: ").contains("tavora-1.txt");
            assertThat(ui.textOf("#difference-after")).startsWith("New: ").contains("tavora-2.txt");
            String first = ui.textOf("#difference-position");
            assertThat(first).startsWith("Change 1 of ");
            ui.keys("F8");
            assertThat(ui.textOf("#difference-position")).startsWith("Change 2 of ");
            ui.keys("Shift+F8", "Shift+F8");
            assertThat(ui.textOf("#difference-position")).doesNotStartWith("Change 1 of ");
            ui.click("#difference-save");
            ui.eventually(() -> assertThat(page).exists());
            assertThat(Files.readString(page)).contains("tavora-1.txt");
            ui.keys("Esc");
            assertThat(ui.focused()).isEqualTo(desk.tree());
        }
    }

    @ParameterizedTest @CsvSource({"1280,720,14,false", "1280,720,28,false", "1920,1080,14,true", "1920,1080,28,true"})
    void canBeReadAtEverySize(double width, double height, int font, boolean dark, Ui ui) {
        try (var desk = new DocumentDesk(ui, width, height, font, dark).open("A", DocumentDesk.SECOND)) {
            String size = (int) width + "-" + font;
            desk.select("Service credits");
            ui.keys("F2").type("price").keys("Enter");
            ui.eventually(() -> assertThat(ui.textOf("#document-message")).startsWith("Saved: 1 "));
            picture(ui, "document-" + size);
            assertThat(ui.fx(() -> Clipped.in(ui.scene().getRoot()))).isEmpty();
            ui.keys("F4");
            ui.click(ui.cell(desk.tree(), desk.row("Termination")), KeyCode.SHORTCUT).keys("F2").type("e");
            ui.settle();
            picture(ui, "picker-" + size);
            assertThat(ui.fx(() -> Clipped.in(ui.scene().getRoot()))).isEmpty();
            ui.keys("Esc");
            ui.click("#document-compare").click("#difference-other").keys("Down", "Enter");
            ui.eventually(() -> assertThat(ui.textOf("#difference-state")).contains("Words:"));
            ui.settle();
            picture(ui, "difference-" + size);
            assertThat(ui.fx(() -> Clipped.in(ui.scene().getRoot()))).isEmpty();
        }
    }

    private static void picture(Ui ui, String name) {
        String folder = System.getProperty("parley.pictures");
        if (folder != null) {
            ui.snapshot(Path.of(folder, name + ".png"));
        }
    }

    private static String selectedText(DocumentDesk desk) {
        Paragraph selected = desk.text().getSelectionModel().getSelectedItem();
        return Offers.FIRST.substring(selected.start(), selected.end());
    }
}
