package org.parley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

@UiTest
class HistoryPaneTest {
    @Test
    void whatWasDoneCanBeTakenBackAfterARestart(Ui ui, @TempDir Path folder) {
        OpenParley opened = OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        ui.fill("#weight-AGI", "50");
        opened.close();

        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        assertThat(ui.textOf("#weight-AGI")).isEqualTo("50");
        ui.keys("Shortcut+Z");

        ui.eventually(() -> assertThat(ui.textOf("#weight-AGI")).isEqualTo("38"));
        assertThat(ui.exists("Undone: weigh the outcome AGI at 50%")).isTrue();
    }

    @Test
    void theListGoesToAnyStateByKeyboard(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");
        ui.fill("#weight-AGI", "50");
        ui.fill("#weight-CX", "20");
        String statement = ui.textOf("#intent-statement");
        ui.fill("#intent-statement", "Calm nights");

        ui.keys("Shortcut+H");
        ui.expectFocus("#history-list");
        assertThat(rows(ui)).isEqualTo(4);
        ui.keys("End", "Enter");

        ui.eventually(() -> assertThat(ui.textOf("#weight-AGI")).isEqualTo("38"));
        assertThat(ui.textOf("#intent-statement")).isEqualTo(statement);

        ui.keys("Shortcut+H");
        ui.expectFocus("#history-list");
        ui.keys("Home", "Enter");

        ui.eventually(() -> assertThat(ui.textOf("#intent-statement")).isEqualTo("Calm nights"));
        assertThat(ui.textOf("#weight-AGI")).isEqualTo("50");
    }

    @Test
    void goingToTheStateOfNowIsNotOffered(Ui ui, @TempDir Path folder) {
        OpenParley.in(ui, folder, 1280, 720).sample("pinefold");

        ui.keys("Shortcut+H");

        ui.expectFocus("#history-list");
        assertThat(rows(ui)).isEqualTo(1);
        assertThat(ui.fx(() -> ui.find("#history-go", Button.class).isDisabled())).isTrue();
        ui.keys("Esc");
        ui.eventually(() -> assertThat(ui.exists("#history")).isFalse());
    }

    private static int rows(Ui ui) {
        return ui.fx(() -> ui.find("#history-list", ListView.class).getItems().size());
    }
}
