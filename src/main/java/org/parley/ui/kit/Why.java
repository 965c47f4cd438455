package org.parley.ui.kit;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A question below a number that unfolds its answer: formula, inputs, meaning. */
public final class Why extends VBox {
    public Why(String question, String answer) {
        getStyleClass().add("why");
        Hyperlink ask = new Hyperlink("▸ " + question);
        ask.setWrapText(true);
        ask.setAccessibleText(question);
        Label told = Nodes.hint(answer);
        Nodes.shown(told, false);
        ask.setOnAction(_ -> {
            Nodes.shown(told, !told.isVisible());
            ask.setText((told.isVisible() ? "▾ " : "▸ ") + question);
            ask.setAccessibleHelp(told.isVisible() ? answer : "");
            ask.setVisited(false);
        });
        getChildren().addAll(ask, told);
    }
}
