package org.parley.ui.trade;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;

/** Columns of grids that share the room there is, so that text wraps instead of pushing others aside. */
final class Grids {
    private Grids() {}

    static ColumnConstraints growing(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        return column;
    }
}
