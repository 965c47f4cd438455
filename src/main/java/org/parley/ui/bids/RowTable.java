package org.parley.ui.bids;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.parley.exchange.sheet.DraftRow;
import org.parley.text.Texts;
import org.parley.ui.bids.Columns.Role;
import org.parley.ui.kit.Nodes;

/** The rows of the sheet with what we make of them. Its items are row numbers, so that a correction moves nothing. */
final class RowTable {
    private static final Texts TEXT = Texts.of("bids");
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

    private final BidImportViewModel model;
    private final Runnable edit;
    private final Label empty = Nodes.id(Nodes.text(""), "bids-rows-empty");
    private final TableView<Integer> table = Nodes.id(new TableView<>(), "bids-rows");

    /** @param edit puts the focus where the selected row is corrected */
    RowTable(BidImportViewModel model, Runnable edit) {
        this.model = model;
        this.edit = edit;
        table.setAccessibleText(TEXT.get("rows.name"));
        table.setPlaceholder(empty);
        table.getStyleClass().addAll("bordered", "bids-rows");
        var columns = new RowColumns(table, model::row);
        columns.add("row", 4.2, r -> Integer.toString(r.number()));
        columns.add("status", 6.8, ImportWords::status);
        columns.add("written", 7.4, r -> model.asWritten(r.number(), Role.MECHANISM));
        columns.add("mechanism", 15, RowTable::mechanism);
        columns.add("value", 13, r -> ImportWords.value(r, model.asWritten(r.number(), Role.VALUE)));
        columns.addGrowing("note", 11.6, r -> String.join(" ", r.messages()));
        columns.add("wording", 6.9, DraftRow::wording);
        table.setRowFactory(_ -> new Row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.previewProperty().subscribe(_ -> table.refresh());
    }

    Node root() {
        return table;
    }

    /** Null while no row is selected. */
    @Nullable
    Integer selected() {
        return table.getSelectionModel().getSelectedItem();
    }

    void onSelect(Runnable then) {
        table.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> then.run());
    }

    /** @param why there is no row, in words, when there is none */
    void show(List<Integer> numbers, String why) {
        empty.setText(why);
        Integer selected = table.getSelectionModel().getSelectedItem();
        if (!table.getItems().equals(numbers)) {
            table.getItems().setAll(numbers);
            if (selected != null && numbers.contains(selected)) {
                table.getSelectionModel().select(selected);
            } else if (!numbers.isEmpty()) {
                table.getSelectionModel().select(0);
            }
        }
    }

    void select(int number) {
        table.getSelectionModel().select(Integer.valueOf(number));
        table.scrollTo(Integer.valueOf(number));
    }

    void focus() {
        table.requestFocus();
    }

    private static String mechanism(DraftRow row) {
        var mechanism = row.mechanism();
        return mechanism == null ? TEXT.get("rows.unknown") : ImportWords.mechanism(mechanism);
    }

    private void keys(KeyEvent event) {
        Integer number = table.getSelectionModel().getSelectedItem();
        if (number == null) {
            return;
        }
        DraftRow row = Objects.requireNonNull(model.row(number));
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit.run();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.DELETE) {
            model.leaveOut(number, !row.skipped());
            event.consume();
        }
    }

    /** A row that shows how it stands, in colour beside the words. */
    private final class Row extends TableRow<Integer> {
        Row() {
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getClickCount() == 2 && !isEmpty()) {
                    edit.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Integer number, boolean empty) {
            super.updateItem(number, empty);
            DraftRow row = empty || number == null ? null : model.row(number);
            boolean counts = row != null && !row.skipped();
            pseudoClassStateChanged(PROBLEM, row != null && counts && row.status() == DraftRow.Status.PROBLEM);
            pseudoClassStateChanged(WARNING, row != null && counts && row.status() == DraftRow.Status.WARNING);
            pseudoClassStateChanged(SKIPPED, row != null && row.skipped());
        }
    }
}
