package org.parley.ui.room.audience;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
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

    /** A cell of a table with a line below its name. */
    static VBox cell(Label name, String line) {
        VBox cell = column(name, body(line));
        cell.getStyleClass().add("room-cell");
        return cell;
    }

    /** A page of one statement, in the middle of its height. */
    static VBox statement(Node... children) {
        VBox statement = column(children);
        statement.getStyleClass().add("room-statement");
        return statement;
    }

    /** A table with a line about it below. */
    static VBox explained(GridPane table, String line) {
        VBox.setVgrow(table, Priority.ALWAYS);
        return column(table, body(line));
    }

    /** @param percents of the width, one per column */
    static GridPane table(double... percents) {
        GridPane table = new Airy();
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
        RowConstraints height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        table.getRowConstraints().add(height);
        table.addRow(row, cells);
        for (Node cell : cells) {
            GridPane.setValignment(cell, VPos.CENTER);
        }
    }

    static Label styled(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Takes the room that the picture leaves, but not so much that its rows fall apart. */
    private static final class Airy extends GridPane {
        private static final double MOST = 1.6;

        @Override
        protected double computeMaxHeight(double width) {
            return computePrefHeight(width) * MOST;
        }
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
