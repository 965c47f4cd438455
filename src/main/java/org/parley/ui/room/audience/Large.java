package org.parley.ui.room.audience;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What audience pages are made of. Sizes are in em of a text size that follows the height of the picture. */
final class Large {
    private Large() {}

    static Label title(String text) {
        return label(text, "room-title");
    }

    /** What names a thing. */
    static Label name(String text) {
        return label(text, "room-name");
    }

    /** Explaining text. */
    static Label body(String text) {
        return label(text, "room-body");
    }

    /** A number that the page is about. */
    static Label number(String text) {
        Label number = label(text, "room-number");
        number.setWrapText(false);
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }

    /** A column of a page. */
    static VBox column(Node... children) {
        VBox column = new VBox(children);
        column.getStyleClass().add("room-column");
        return column;
    }

    /** @param percents of the width, one per column */
    static GridPane table(double... percents) {
        GridPane table = new GridPane();
        table.getStyleClass().add("room-table");
        for (int i = 0; i < percents.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percents[i]);
            column.setFillWidth(true);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.LEFT);
            table.getColumnConstraints().add(column);
        }
        return table;
    }

    /** Adds a row whose cells stand in the middle of its height. */
    static void row(GridPane table, Node... cells) {
        int row = table.getRowCount();
        table.addRow(row, cells);
        for (Node cell : cells) {
            GridPane.setValignment(cell, VPos.CENTER);
        }
    }

    static Label styled(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
