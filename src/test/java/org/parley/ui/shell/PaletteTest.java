package org.parley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

@UiTest
class PaletteTest {
    @Test
    void enterRunsWhatAFewLettersFind(Ui ui) {
        var ran = new ArrayList<String>();
        opened(ui, ran).type("brea").keys("Enter");
        assertThat(ran).containsExactly("closed", "DATA-3");
    }

    @Test
    void arrowsChooseAmongTheFound(Ui ui) {
        var ran = new ArrayList<String>();
        opened(ui, ran).type("data").keys("Down", "Enter");
        assertThat(ran).containsExactly("closed", "DATA-4");
    }

    @Test
    void aNameThatStartsWithTheLettersComesFirst(Ui ui) {
        var ran = new ArrayList<String>();
        opened(ui, ran).type("undo").keys("Enter");
        assertThat(ran).containsExactly("closed", "undo");
    }

    @Test
    void escapeRunsNothing(Ui ui) {
        var ran = new ArrayList<String>();
        opened(ui, ran).type("undo").keys("Esc");
        assertThat(ran).containsExactly("closed");
    }

    private static Ui opened(Ui ui, List<String> ran) {
        ui.show(
                () -> {
                    var palette = new Palette(
                            () -> List.of(
                                    item("How to undo", ran, "how"),
                                    item("Undo: write the intent", ran, "undo"),
                                    item("DATA-3 Breach-notification timeline", ran, "DATA-3"),
                                    item("DATA-4 Audit rights", ran, "DATA-4")),
                            () -> ran.add("closed"));
                    var root = new StackPane(palette.root());
                    root.sceneProperty().subscribe(scene -> {
                        if (scene != null) {
                            palette.open();
                        }
                    });
                    return root;
                },
                800,
                600);
        return ui.click("#palette-search");
    }

    private static Palette.Item item(String name, List<String> ran, String what) {
        return new Palette.Item("Thing", name, "", () -> ran.add(what));
    }
}
