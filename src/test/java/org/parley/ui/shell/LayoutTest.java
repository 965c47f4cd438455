package org.parley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.Step;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** Every page can be read: nothing is cut off and nothing lies outside a page, at both sizes and both text sizes. */
@UiTest
class LayoutTest {
    @ParameterizedTest @CsvSource({"1280,720,100", "1280,720,200", "1920,1080,100", "1920,1080,200"})
    void nothingIsClipped(double width, double height, int zoom, Ui ui, @TempDir Path folder) {
        var parley = OpenParley.in(ui, folder, width, height, "zoom=" + zoom);
        var found = new ArrayList<String>();
        found.addAll(clipped("start", ui));
        parley.sample("lumenvale");
        for (Step step : Step.values()) {
            ui.click("#rail-" + step);
            ui.settle();
            found.addAll(clipped(step.name(), ui));
        }
        parley.close();
        assertThat(found).isEmpty();
    }

    @ParameterizedTest @CsvSource({"1280,720,100", "1280,720,200"})
    void nothingIsClippedInANewDeal(double width, double height, int zoom, Ui ui, @TempDir Path folder) {
        var parley = OpenParley.in(ui, folder, width, height, "zoom=" + zoom);
        ui.fill("#new-client", "Hartwell Energy").keys("Enter");
        ui.find("#deal-page");
        var found = new ArrayList<String>();
        for (Step step : Step.values()) {
            ui.click("#rail-" + step);
            ui.settle();
            found.addAll(clipped(step.name(), ui));
        }
        parley.close();
        assertThat(found).isEmpty();
    }

    private static List<String> clipped(String page, Ui ui) {
        return ui.fx(() -> {
            ui.scene().getRoot().applyCss();
            ui.scene().getRoot().layout();
            var found = new ArrayList<>(
                    Clipped.in(ui.scene().getRoot()).stream().map(line -> page + ": " + line).toList());
            for (String edge : List.of(".menu-bar", ".shell-status", "#next")) {
                found.addAll(outside(page, ui, edge));
            }
            return found;
        });
    }

    /** A part in the middle that insists on its height pushes the edges of the window out of it. */
    private static List<String> outside(String page, Ui ui, String edge) {
        return ui.findAll(edge).stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .filter(at -> at.getMinY() < 0 || at.getMaxY() > ui.scene().getHeight())
                .map(at -> page + ": " + edge + " is out of the window, " + at)
                .toList();
    }
}
