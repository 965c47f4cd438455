package org.parley.ui.positions;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.task.Background;

/** The filter and the list of all mechanisms by family. */
final class ListPane extends VBox {
    private static final Texts TEXT = Texts.of("positions");

    private final PositionsViewModel model;
    private final FilterBar filter;
    private final ListView<Row> list = Nodes.id(new ListView<>(), "positions-list");
    private final Runnable onOpen;
    private final Runnable onClick;
    private boolean taking;

    /**
     * @param onOpen when a person opens the selected line to edit it
     * @param onClick when a person points at a line to see it
     */
    ListPane(PositionsViewModel model, Runnable onOpen, Runnable onClick) {
        this.model = model;
        this.onOpen = onOpen;
        this.onClick = onClick;
        filter = new FilterBar(model, onOpen, this::focusList);
        getStyleClass().add("position-list-pane");
        fillList();
        getChildren().addAll(filter, list);
        setVgrow(list, Priority.ALWAYS);
        model.selectedProperty().subscribe(this::showSelected);
    }

    void focusSearch() {
        filter.focus();
    }

    void focusList() {
        list.requestFocus();
    }

    private void fillList() {
        list.setItems(model.rows());
        list.setCellFactory(_ -> new RowCell(model));
        list.setAccessibleText(TEXT.get("list.spoken"));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> takeSelection());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getTarget() instanceof Node node && isLine(node)) {
                take();
                onClick.run();
            }
        });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
            onOpen.run();
        } else if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            take();
            model.toggle(model.selectedProperty().get());
        }
    }

    /** After the list has finished its own change, because a new selection may change what the filter lets through. */
    private void takeSelection() {
        if (!taking) {
            taking = true;
            Background.soon(this::take);
        }
    }

    private void take() {
        taking = false;
        Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.selectedProperty().set(row);
        }
    }

    private void showSelected(Row row) {
        if (!row.equals(list.getSelectionModel().getSelectedItem())) {
            int index = model.rows().indexOf(row);
            list.getSelectionModel().select(index);
            list.getFocusModel().focus(index);
            list.scrollTo(Math.max(0, index - 2));
        }
    }

    private static boolean isLine(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof RowCell cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }
}
