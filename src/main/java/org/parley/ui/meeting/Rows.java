package org.parley.ui.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.parley.ui.kit.Nodes;

/** One row per item. A row stays the same while its item is there, so that typing in it is not disturbed. */
final class Rows<R extends Node> extends VBox {
    private final IntFunction<R> make;
    private final Map<Integer, R> rows = new HashMap<>();
    private final String none;
    private List<Integer> shown = List.of();

    /** @param none said while there is no item */
    Rows(String id, String none, IntFunction<R> make) {
        this.make = make;
        this.none = none;
        setId(id);
        getStyleClass().add("meeting-rows");
        getChildren().setAll(Nodes.text(none));
    }

    void show(List<Integer> numbers) {
        if (numbers.equals(shown)) {
            return;
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        shown = List.copyOf(numbers);
        rows.keySet().retainAll(shown);
        getChildren().setAll(shown.stream().map(n -> rows.computeIfAbsent(n, make::apply)).toList());
        if (shown.isEmpty()) {
            getChildren().add(Nodes.text(none));
        }
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    Iterable<R> rows() {
        return shown.stream().map(rows::get).toList();
    }
}
