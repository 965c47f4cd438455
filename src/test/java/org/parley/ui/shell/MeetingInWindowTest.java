package org.parley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

@UiTest
class MeetingInWindowTest {
    @TempDir Path folder;

    @Test
    void isReachedFromAStepByKeyAndLeadsBackToIt(Ui ui) {
        var parley = OpenParley.in(ui, folder, 1280, 720).sample("lumenvale");
        ui.keys("Ctrl+3").find("#stakeholders-page");
        ui.keys("F9").find("#meeting-page");
        ui.expectFocus("#parking-new");
        ui.type("Who signs?").keys("Enter");
        assertThat(ui.exists("#parking-text-1")).isTrue();

        ui.keys("Ctrl+Z");
        ui.eventually(() -> assertThat(ui.exists("#parking-text-1")).isFalse());
        ui.keys("F9").find("#stakeholders-page");
        ui.keys("F9").find("#meeting-page");
        assertThat(ui.textOf("#back")).contains("Stakeholders");
        ui.keys("Ctrl+4").find("#positions-page");
        parley.close();
    }

    @Test
    void theReportHoldsTheLogAndTheModelMapCanBeSaved(Ui ui) throws Exception {
        var parley = OpenParley.in(ui, folder, 1280, 720).sample("lumenvale");
        ui.keys("F9").expectFocus("#parking-new");
        ui.type("Who signs for data?").keys("Enter");
        Path report = folder.resolve("report.html");
        parley.files.toSave = Optional.of(report);
        ui.keys("Ctrl+P");
        ui.eventually(() -> assertThat(report).exists());
        ui.eventually(() -> assertThat(Files.readString(report)).contains("Who signs for data?"));

        Path map = folder.resolve("map.html");
        parley.files.toSave = Optional.of(map);
        ui.click("#menu-file").click("#menu-modelMap");
        ui.eventually(() -> assertThat(Files.readString(map)).contains("Strategic alliance"));
        parley.close();
    }

    @ParameterizedTest @ValueSource(ints = {100, 200})
    void fitsIntoASmallWindow(int zoom, Ui ui) {
        var parley = OpenParley.in(ui, folder, 1280, 720, "zoom=" + zoom).sample("lumenvale");
        ui.keys("F9").find("#meeting-page");
        ui.settle();
        assertThat(ui.fx(() -> new ArrayList<>(Clipped.in(ui.scene().getRoot())))).isEmpty();
        parley.close();
    }
}
