package org.parley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

@UiTest
class ParleyWindowTest {
    @Test
    void undoReachesAFieldThatHasTheFocusAndSaysWhatItTakesBack(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        String before = ui.textOf("#intent-statement");
        ui.click("#intent-statement").keys("Shortcut+End").type(" Always.");
        assertThat(ui.textOf("#intent-statement")).isEqualTo(before + " Always.");
        ui.click("#menu-edit");
        assertThat(ui.fx(() -> menuText(ui, "undo"))).isEqualTo("Undo: write the strategic intent");
        ui.keys("Esc");
        ui.click("#intent-statement").keys("Shortcut+Z");
        assertThat(ui.textOf("#intent-statement")).isEqualTo(before);
        ui.keys("Shortcut+Y");
        assertThat(ui.textOf("#intent-statement")).isEqualTo(before + " Always.");
    }

    @Test
    void undoWorksAcrossSteps(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        ui.fill("#weight-AGI", "50");
        ui.keys("Shortcut+2");
        ui.find("#stop-Q1-30");
        ui.keys("Shortcut+Z");
        assertThat(ui.exists("Undone: weigh the outcome AGI at 50%")).isTrue();
        ui.keys("Shortcut+1");
        ui.eventually(() -> assertThat(ui.textOf("#weight-AGI")).isEqualTo("38"));
    }

    @Test
    void aSearchKeepsUndoForItself(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        ui.fill("#weight-AGI", "50");
        ui.keys("Shortcut+4");
        ui.click("#positions-search").type("data").keys("Shortcut+Z");
        ui.keys("Shortcut+1");
        ui.eventually(() -> assertThat(ui.textOf("#weight-AGI")).isEqualTo("50"));
    }

    @Test
    void aNumberThatIsNoneStaysInItsFieldWithTheReason(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        ui.fill("#weight-AGI", "lots");
        assertThat(ui.textOf("#weight-AGI-error")).startsWith("This is not a number");
        ui.fill("#weight-AGI", "140");
        assertThat(ui.textOf("#weight-AGI-error")).contains("between 0 and 100");
        ui.fill("#weight-AGI", "40");
        assertThat(ui.exists("#weight-AGI-error")).isFalse();
    }

    @Test
    void thePaletteFindsActionsAndPlaces(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("lumenvale");
        ui.keys("Shortcut+K").type("breach").keys("Enter");
        ui.eventually(() -> assertThat(ui.exists("#palette")).isFalse());
        ui.eventually(() -> assertThat(ui.exists("#draft")).isTrue());
        ui.keys("Shortcut+K").type("zzz");
        assertThat(ui.exists("Nothing found. Try fewer letters, or a mechanism such as DATA-3.")).isTrue();
        ui.keys("Esc");
        ui.keys("Shortcut+K").type("larger").keys("Enter");
        ui.eventually(() -> assertThat(ui.exists("Text 110%")).isTrue());
    }

    @Test
    void thePaletteOfTheStartPageFindsDealsAndSamples(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720);
        ui.keys("Shortcut+K").type("sample pinefold").keys("Enter");
        ui.find("#deal-page");
        ui.keys("Shortcut+W");
        ui.find("#start-page");
        ui.eventually(() -> assertThat(ui.exists("#deal-pinefold")).isTrue());
        ui.keys("Shortcut+K").type("deal pinefold").keys("Enter");
        ui.find("#deal-page");
    }

    @Test
    void thePaletteKnowsWhatThePageCanDo(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("lumenvale");
        ui.keys("Shortcut+5");
        ui.find("#compare-rows");
        ui.keys("F1");
        assertThat(ui.exists("On the page Compare")).isTrue();
        assertThat(ui.exists("In the review of a proposal")).isTrue();
        assertThat(ui.exists("next undecided")).isTrue();
        assertThat(ui.exists("In the viewer of documents")).isTrue();
        assertThat(ui.exists("Next place found")).isTrue();
        ui.keys("Esc");
        ui.keys("Shortcut+K").type("search clauses").keys("Enter");
        ui.eventually(() -> assertThat(ui.focused()).isEqualTo(ui.find("#compare-search")));
    }

    @Test
    void aQuestionMarkShowsTheKeysUnlessItIsWritten(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        ui.click("#baseline-CX").type("?");
        assertThat(ui.exists("#shortcuts")).isFalse();
        assertThat(ui.textOf("#baseline-CX")).contains("?");

        ui.fx(() -> ui.find("#next").requestFocus());
        ui.type("?");

        ui.eventually(() -> assertThat(ui.exists("#shortcuts")).isTrue());
    }

    @Test
    void theViewMenuMarksTheColoursInUse(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720, "theme=light");
        for (int i = 0; i < 2; i++) {
            ui.click("#menu-view").click("Dark colours");
            ui.settle();
        }
        assertThat(ui.fx(() -> chosenColours(ui))).containsExactly("menu-theme.dark");
    }

    private static List<String> chosenColours(Ui ui) {
        var bar = (MenuBar) ui.scene().getRoot().lookup(".menu-bar");
        return bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getId)
                .toList();
    }

    @Test
    void focusGoesBackToWhereItWasWhenAPaneCloses(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        ui.click("#baseline-CX").keys("F1");
        ui.find("#shortcuts");
        ui.keys("Esc");
        ui.eventually(() -> assertThat(ui.focused()).isInstanceOf(TextInputControl.class).extracting("id")
                .isEqualTo("baseline-CX"));
    }

    @Test
    void everyStepPutsTheFocusWhereWorkStarts(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("lumenvale");
        for (int step = 1; step <= 5; step++) {
            ui.keys("Shortcut+" + step).settle();
            ui.eventually(() -> assertThat(ui.focused()).isNotNull()
                    .satisfies(node -> assertThat(node.getStyleClass()).doesNotContain("rail-item")));
        }
    }

    @Test
    void f6GoesRoundTheWindow(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        ui.click("#intent-statement").keys("F6");
        ui.expectFocus("#next");
        ui.keys("F6");
        ui.expectFocus("#rail-INTENT");
        ui.keys("F6");
        ui.expectFocus("#intent-statement");
    }

    @Test
    void whatWasTypedIsThereAfterARestartWithoutAnySaving(Ui ui, @TempDir Path folder) {
        var parley = OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        ui.fill("#target-AGI", "85% in every month");
        parley.close();
        OpenParley.in(ui, folder, 1280, 720);
        ui.click("#deal-pinefold");
        ui.eventually(() -> assertThat(ui.textOf("#target-AGI")).isEqualTo("85% in every month"));
    }

    @Test
    void themeAndZoomAreRemembered(Ui ui, @TempDir Path folder) throws Exception {
        var parley = OpenParley.in(ui, folder, 1280, 720);
        ui.keys("Shortcut+Equals", "Shortcut+Equals");
        parley.close();
        assertThat(Files.readString(folder.resolve("settings.properties"))).contains("zoom=120").contains("window=");
    }

    @Test
    void aWorkspaceThatCannotBeOpenedIsSaidWithAWayOn(Ui ui, @TempDir Path folder) throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("workspace"), "a file where a folder is due");
        ui.showStage(
                stage -> new ParleyWindow(stage, OpenParley.launch(inTheWay, new OpenParley.Answers())).show(), 1280,
                720);
        assertThat(ui.textOf("#open-failed")).contains(inTheWay.toString());
        Files.delete(inTheWay);
        ui.click("Try again");
        ui.find("#start-page");
    }

    @Test
    void aBrokenDealFileIsRefusedInOneSentence(Ui ui, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("deal.json"), "{\"id\": 7}");
        var parley = OpenParley.in(ui, folder.resolve("workspace"), 1280, 720);
        parley.files.toOpen = java.util.List.of(file);
        ui.click("#open-file");
        ui.eventually(() -> assertThat(ui.find(".problem").getAccessibleText()).contains("deal.json"));
        assertThat(ui.exists("#start-page")).isTrue();
        ui.click("Copy details");
        assertThat(ui.fx(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString()))
                .contains("ImportProblem");
    }

    @Test
    void nothingBelowAPaneHearsAKey(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        ui.fill("#weight-AGI", "50").keys("F1");
        ui.find("#shortcuts");
        ui.keys("Shortcut+W", "Shortcut+Z");
        assertThat(ui.exists("#shortcuts")).isTrue();
        ui.keys("Esc");
        assertThat(ui.textOf("#weight-AGI")).isEqualTo("50");
    }

    @Test
    void aDealIsDeletedOnlyAfterAQuestion(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        ui.keys("Shortcut+W");
        ui.click("#delete-pinefold");
        ui.click("Keep it");
        ui.find("#deal-pinefold");
        ui.click("#delete-pinefold").click("#delete-yes");
        ui.eventually(() -> assertThat(ui.exists("#deal-pinefold")).isFalse());
    }

    private static String menuText(Ui ui, String id) {
        return ui.stage().getScene().getRoot().lookupAll(".menu-bar").stream()
                .map(javafx.scene.control.MenuBar.class::cast)
                .flatMap(bar -> bar.getMenus().stream())
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .map(MenuItem::getText)
                .findFirst()
                .orElseThrow();
    }
}
