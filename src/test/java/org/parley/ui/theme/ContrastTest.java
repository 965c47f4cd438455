package org.parley.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.session.Settings;

/** Contrast as WCAG 2 computes it, measured on what the style sheets make of our pairs of colours. */
@UiTest
class ContrastTest {
    private static final List<String> SURFACES = List.of(
            "bg-default", "bg-subtle", "bg-inset", "bg-overlay", "neutral-subtle", "accent-subtle", "success-subtle",
            "warning-subtle", "danger-subtle", "success-muted", "warning-muted", "danger-muted", "accent-muted");
    private static final List<String> ON_ANY = List.of("fg-default", "fg-muted");
    private static final List<String> ON_BACKGROUND = List.of(
            "accent-fg", "success-fg", "warning-fg", "danger-fg", "fg-subtle");
    private static final List<String> EMPHASIS = List.of(
            "accent-emphasis", "success-emphasis", "warning-emphasis", "danger-emphasis", "neutral-emphasis");

    @Test
    void highContrastIsAtLeastSevenToOne(Ui ui, @TempDir Path folder) {
        var found = new ArrayList<String>();
        ui.showScene(() -> {
            var theme = new Theme(new Settings(folder.resolve("settings.properties")));
            theme.modeProperty().set(Theme.Mode.CONTRAST);
            var scene = new Scene(samples(), 800, 900);
            theme.dress(scene);
            return scene;
        });
        ui.settle();

        ui.fx(() -> ui.findAll(".contrast-sample").forEach(node -> {
            var sample = (StackPane) node;
            Color surface = (Color) sample.getBackground().getFills().getFirst().getFill();
            Color text = (Color) ((Label) sample.getChildren().getFirst()).getTextFill();
            double contrast = contrast(text, surface);
            if (contrast < 7) {
                found.add(sample.getId() + " " + contrast);
            }
        }));
        assertThat(ui.findAll(".contrast-sample")).hasSizeGreaterThan(30);
        assertThat(found).isEmpty();
    }

    @Test
    void anotherChoiceTakesTheStrongColoursAway(Ui ui, @TempDir Path folder) {
        var themes = new ArrayList<Theme>();
        ui.showScene(() -> {
            var theme = new Theme(new Settings(folder.resolve("settings.properties")));
            themes.add(theme);
            var scene = new Scene(samples(), 800, 900);
            theme.dress(scene);
            theme.modeProperty().set(Theme.Mode.CONTRAST);
            return scene;
        });
        assertThat(sheets(ui)).anyMatch(s -> s.endsWith("contrast.css"));

        ui.fx(() -> themes.getFirst().modeProperty().set(Theme.Mode.LIGHT));

        assertThat(sheets(ui)).noneMatch(s -> s.endsWith("contrast.css"));
        assertThat(themes.getFirst().darkProperty().get()).isFalse();
    }

    private static List<String> sheets(Ui ui) {
        return ui.fx(() -> List.copyOf(ui.scene().getStylesheets()));
    }

    private static VBox samples() {
        var all = new VBox();
        SURFACES.forEach(surface -> ON_ANY.forEach(text -> all.getChildren().add(sample(text, surface))));
        ON_BACKGROUND.forEach(text -> List.of("bg-default", "bg-subtle")
                .forEach(surface -> all.getChildren().add(sample(text, surface))));
        EMPHASIS.forEach(surface -> all.getChildren().add(sample("fg-emphasis", surface)));
        return all;
    }

    private static StackPane sample(String text, String surface) {
        var label = new Label(text);
        label.setStyle("-fx-text-fill: -color-" + text + ";");
        var sample = new StackPane(label);
        sample.getStyleClass().add("contrast-sample");
        sample.setId(text + " on " + surface);
        sample.setStyle("-fx-background-color: -color-" + surface + ";");
        return sample;
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
