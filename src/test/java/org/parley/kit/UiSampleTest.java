package org.parley.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the headless platform and {@link Ui} behave as a desktop and its user do; other tests rely on it. */
@UiTest
class UiSampleTest {

    @Test
    void typesAndClicks(Ui ui) {
        ui.show(UiSampleTest::form, 400, 300);

        ui.click("#name").type("Zoë 1").click("Greet");

        ui.eventually(() -> assertThat(ui.textOf("#greeting")).isEqualTo("Hello, Zoë 1"));
    }

    @Test
    void replacesTextAndMovesTheFocusByKeyboard(Ui ui) {
        ui.show(UiSampleTest::form, 400, 300);

        ui.fill("#name", "one").fill("#name", "two").keys("Tab", "Space");

        assertThat(ui.textOf("#greeting")).isEqualTo("Hello, two");
        ui.expectFocus("#greet");
    }

    @Test
    void runsAccelerators(Ui ui) {
        var stage = ui.show(UiSampleTest::form, 400, 300);
        ui.fx(() -> stage.getScene().getAccelerators().put(KeyCombination.valueOf("Shortcut+K"),
                () -> ui.find("#greet", Button.class).fire()));

        ui.keys("Shortcut+K");

        assertThat(ui.textOf("#greeting")).isEqualTo("Hello, ");
    }

    @Test
    void shiftAndControlClickSelectSeveralRows(Ui ui) {
        ui.show(UiSampleTest::numbers, 300, 1200);
        ListView<?> list = ui.find("#numbers", ListView.class);

        ui.click(ui.cell(list, 1)).click(ui.cell(list, 3), KeyCode.SHIFT).click(ui.cell(list, 5), KeyCode.CONTROL);

        assertThat(list.getSelectionModel().getSelectedIndices()).hasToString("[1, 2, 3, 5]");
    }

    @Test
    void reachesRowsBelowTheEdge(Ui ui) {
        ui.show(UiSampleTest::numbers, 300, 200);
        ListView<?> list = ui.find("#numbers", ListView.class);

        ui.click(ui.cell(list, 80));

        assertThat(list.getSelectionModel().getSelectedIndices()).hasToString("[80]");
    }

    @Test
    void scrollsToWhatItClicks(Ui ui) {
        ui.show(() -> {
            var space = new Region();
            space.setMinHeight(3000);
            return new ScrollPane(new VBox(space, form()));
        }, 400, 300);

        ui.click("Greet");

        assertThat(ui.textOf("#greeting")).isEqualTo("Hello, ");
    }

    @Test
    void reportsExceptionsOfTheFxThread() {
        var ui = new Ui();
        ui.show(() -> {
            var button = new Button("Fail");
            button.setOnAction(_ -> {
                throw new IllegalStateException("planted");
            });
            return button;
        }, 200, 100);

        ui.click("Fail");

        assertThatThrownBy(ui::close).isInstanceOf(AssertionError.class).hasRootCauseMessage("planted");
    }

    @Test
    void writesWhatItSees(Ui ui, @TempDir Path folder) {
        ui.show(UiSampleTest::form, 400, 300);
        var file = folder.resolve("form.png");

        ui.snapshot(file);

        assertThat(file).satisfies(f -> assertThat(Files.size(f)).isGreaterThan(500));
    }

    private static VBox form() {
        var name = new TextField();
        name.setId("name");
        var greeting = new Label();
        greeting.setId("greeting");
        var greet = new Button("Greet");
        greet.setId("greet");
        greet.setOnAction(_ -> greeting.setText("Hello, " + name.getText()));
        return new VBox(name, greet, greeting);
    }

    private static ListView<String> numbers() {
        var list = new ListView<>(FXCollections.observableArrayList(IntStream.range(0, 100).mapToObj(i -> "Row " + i)
                .toList()));
        list.setId("numbers");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        return list;
    }
}
