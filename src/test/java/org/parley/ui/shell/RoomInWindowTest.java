package org.parley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** Room mode in the whole program: F5 starts it from any step, and nothing of the deal's pages is left on the screen. */
@UiTest
class RoomInWindowTest {
    @Test
    void f5ShowsThePagesForAllAndEscapeTheDealAgain(Ui ui, @TempDir Path folder) {
        var parley = OpenParley.in(ui, folder, 1280, 720).sample("lumenvale");
        ui.keys("Shortcut+4");
        ui.find("#positions-search");

        ui.keys("F5");
        assertThat(ui.textOf("#audience-heading")).isEqualTo("Lumenvale Mutual");
        assertThat(ui.exists("#deal-page")).isFalse();
        assertThat(ui.exists("#messages")).isFalse();
        ui.keys("Shortcut+5", "Shortcut+K", "F1", "Shortcut+W", "Right");
        assertThat(ui.textOf("#audience-heading")).isEqualTo("What success looks like");
        assertThat(ui.exists("#palette-search")).as("the keys of the window do nothing now").isFalse();

        ui.keys("Esc");
        ui.find("#deal-page");
        assertThat(ui.exists("#positions-search")).as("the step is the same").isTrue();
        parley.close();
    }

    @Test
    void itIsInThePaletteAndOnTheSheetOfKeys(Ui ui, @TempDir Path folder) {
        var parley = OpenParley.in(ui, folder, 1280, 720).sample("lumenvale");

        ui.keys("F1");
        ui.find("#shortcuts");
        assertThat(ui.exists("Room mode: show to an audience")).isTrue();
        assertThat(ui.exists("F5")).isTrue();
        ui.keys("Esc");
        ui.eventually(() -> assertThat(ui.exists("#shortcuts")).isFalse());
        ui.keys("Shortcut+K");
        ui.click("#palette-search").type("room mode").keys("Enter");

        ui.find("#audience-heading");
        ui.keys("Esc");
        ui.find("#deal-page");
        parley.close();
    }

    @Test
    void theStartPageHasNoRoomMode(Ui ui, @TempDir Path folder) {
        var parley = OpenParley.in(ui, folder, 1280, 720);

        ui.keys("F5");

        assertThat(ui.exists("#room-shared")).isFalse();
        assertThat(ui.exists("#start-page")).isTrue();
        parley.close();
    }
}
