package org.parley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.analysis.Step;
import org.parley.kit.Nameless;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** Whatever the keyboard reaches has a name for those who hear the screen. */
@UiTest
class NamesTest {
    @Test
    void everyControlOfASampleHasAName(Ui ui, @TempDir Path folder) {
        var parley = OpenParley.in(ui, folder, 1920, 1080);
        var found = new ArrayList<>(nameless("start", ui));
        parley.sample("lumenvale");
        found.addAll(onAllSteps(ui));
        assertThat(found).isEmpty();
    }

    @Test
    void everyControlOfANewDealHasAName(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1920, 1080);
        ui.fill("#new-client", "Hartwell Energy").keys("Enter");
        ui.find("#deal-page");
        assertThat(onAllSteps(ui)).isEmpty();
    }

    @Test
    void everyControlAboveTheWindowHasAName(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1920, 1080).sample("lumenvale");
        var found = new ArrayList<String>();
        for (String[] pane : new String[][] {
            {"F1", "#shortcuts"}, {"Shortcut+K", "#palette"}, {"Shortcut+H", "#history"}
        }) {
            ui.keys(pane[0]);
            ui.find(pane[1]);
            found.addAll(nameless(pane[1], ui));
            ui.keys("Esc");
            ui.eventually(() -> assertThat(ui.exists(pane[1])).isFalse());
        }
        ui.keys("Shortcut+5");
        ui.find("#compare-rows");
        ui.keys("Right", "Right", "Right", "Right", "Right", "Enter");
        int tabs = ui.fx(() -> ui.find("#detail-tabs", TabPane.class).getTabs().size());
        for (int i = 0; i < tabs; i++) {
            int tab = i;
            ui.fx(() -> ui.find("#detail-tabs", TabPane.class).getSelectionModel().select(tab));
            ui.settle();
            found.addAll(nameless("detail " + i, ui));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> onAllSteps(Ui ui) {
        var found = new ArrayList<String>();
        for (Step step : Step.values()) {
            ui.click("#rail-" + step);
            ui.settle();
            found.addAll(nameless(step.name(), ui));
        }
        return found;
    }

    private static List<String> nameless(String page, Ui ui) {
        return ui.fx(() -> {
            ui.scene().getRoot().applyCss();
            ui.scene().getRoot().layout();
            return Nameless.in(ui.scene().getRoot()).stream().map(line -> page + ": " + line).toList();
        });
    }
}
