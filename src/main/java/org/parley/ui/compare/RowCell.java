package org.parley.ui.compare;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A row of the list that shows a {@link RowPane}. */
final class RowCell extends ListCell<RowRef> {
    private final CompareGrid grid;
    private final RowPane pane;

    RowCell(CompareGrid grid) {
        this.grid = grid;
        pane = new RowPane(grid.texts(), grid.columnLayout());
        getStyleClass().add("compare-row");
        setPrefWidth(0);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            RowRef ref = getItem();
            if (ref != null && !isEmpty()) {
                grid.pressed(ref, event);
            }
        });
    }

    RowPane pane() {
        return pane;
    }

    /** Shows the row again, after its content has changed. */
    void refresh() {
        RowRef ref = getItem();
        if (ref != null && !isEmpty()) {
            fill(ref);
        }
    }

    /** Shows which cell of the row is the current one. */
    void mark() {
        RowRef ref = getItem();
        pane.mark(ref == null ? null : grid.currentIn(ref));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    protected void updateItem(@Nullable RowRef ref, boolean empty) {
        super.updateItem(ref, empty);
        if (empty || ref == null) {
            setGraphic(null);
        } else {
            fill(ref);
            setGraphic(pane);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        RowRef ref = getItem();
        if (attribute == AccessibleAttribute.TEXT && ref != null && !isEmpty()) {
            Column current = grid.currentIn(ref);
            return grid.texts().spoken(ref, current == null ? Column.MECHANISM : current);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    /** As high as its texts need, whatever height the theme gives to rows of one line. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width) : pane.prefHeight(-1);
    }

    private void fill(RowRef ref) {
        pane.show(ref, grid.currentIn(ref));
        grid.place(pane);
    }
}
