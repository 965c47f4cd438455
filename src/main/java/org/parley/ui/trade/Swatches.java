package org.parley.ui.trade;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/** A style sheet's colours and font for what is painted on a canvas: labels that nobody sees hold them. */
final class Swatches {
    private final List<Label> labels = new ArrayList<>();
    private final Label text;
    private final Label muted;
    private final Label accent;
    private final Label grid;
    private final Label cloud;
    private final Label gain;
    private final Label background;
    private final Label warning;
    private final Label success;

    /** @param onChange when a theme or the zoom has changed one */
    Swatches(Runnable onChange) {
        text = swatch("text", onChange);
        muted = swatch("muted", onChange);
        accent = swatch("accent", onChange);
        grid = swatch("grid", onChange);
        cloud = swatch("cloud", onChange);
        gain = swatch("gain", onChange);
        background = swatch("background", onChange);
        warning = swatch("warning", onChange);
        success = swatch("success", onChange);
        text.fontProperty().addListener((_, _, _) -> onChange.run());
    }

    private Label swatch(String name, Runnable onChange) {
        Label label = new Label();
        label.getStyleClass().add("swatch-" + name);
        label.setManaged(false);
        label.textFillProperty().addListener((_, _, _) -> onChange.run());
        labels.add(label);
        return label;
    }

    List<? extends Node> nodes() {
        return labels;
    }

    Font font() {
        return text.getFont();
    }

    Paint text() {
        return text.getTextFill();
    }

    Paint muted() {
        return muted.getTextFill();
    }

    Paint accent() {
        return accent.getTextFill();
    }

    Paint grid() {
        return grid.getTextFill();
    }

    Paint cloud() {
        return cloud.getTextFill();
    }

    Paint gain() {
        return gain.getTextFill();
    }

    Paint background() {
        return background.getTextFill();
    }

    Paint warning() {
        return warning.getTextFill();
    }

    Paint success() {
        return success.getTextFill();
    }
}
