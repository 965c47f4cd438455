package org.parley.ui.rank;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** A table of cells that can be chosen. Tab reaches one cell of it, the arrow keys reach the others. */
final class CellGrid extends GridPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Map<Place, Button> cells = new HashMap<>();
    private @Nullable Place current;

    private record Place(int column, int row) {}

    CellGrid() {
        getStyleClass().add("cell-grid");
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    void head(int column, int row, Node head) {
        head.getStyleClass().add("cell-head");
        if (head instanceof Label label) {
            label.setMinWidth(USE_PREF_SIZE);
            label.setMaxWidth(Double.MAX_VALUE);
        }
        add(head, column, row);
    }

    Label head(int column, int row, String text) {
        Label head = new Label(text);
        head(column, row, head);
        return head;
    }

    /** A cell that does something when it is chosen. */
    Button cell(int column, int row, String id, Consumer<Button> choose) {
        var place = new Place(column, row);
        Button cell = Nodes.id(Nodes.styled(new Button(), "choice-cell"), id);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        cell.setFocusTraversable(cells.isEmpty());
        cell.setOnAction(_ -> {
            cell.requestFocus();
            choose.accept(cell);
        });
        cell.focusedProperty().subscribe(focused -> {
            if (focused) {
                cells.forEach((p, c) -> c.setFocusTraversable(p.equals(place)));
                current = place;
            }
        });
        cells.put(place, cell);
        add(cell, column, row);
        return cell;
    }

    /** Marks one cell as the one that is explained; null for none. */
    void choose(@Nullable Button chosen) {
        cells.values().forEach(c -> c.pseudoClassStateChanged(CHOSEN, c == chosen));
    }

    private void move(KeyEvent event) {
        Place at = current;
        if (at == null || !(event.getTarget() instanceof Button)) {
            return;
        }
        int columns = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        int rows = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        Button next = columns == 0 && rows == 0 ? null : cells.get(new Place(at.column() + columns, at.row() + rows));
        if (next != null) {
            next.requestFocus();
            Reveal.uncover(next, 0);
            event.consume();
        }
    }
}
