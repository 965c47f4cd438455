package org.parley.ui.bids;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.parley.exchange.sheet.DraftRow;
import org.parley.text.Texts;

/** Columns whose widths follow the text size; one of them takes what room is left. */
final class RowColumns {
    /** The height of a row in em, as the style sheet has it; it tells how large an em is. */
    private static final double ROW_EM = 3.1;

    private static final double SCROLL_BAR_EM = 0.6;
    private static final Texts TEXT = Texts.of("bids");

    private final TableView<Integer> table;
    private final IntFunction<@Nullable DraftRow> rows;
    private final List<Sized> columns = new ArrayList<>();

    private record Sized(TableColumn<Integer, String> column, double em, boolean grows) {}

    RowColumns(TableView<Integer> table, IntFunction<@Nullable DraftRow> rows) {
        this.table = table;
        this.rows = rows;
        table.fixedCellSizeProperty().subscribe(_ -> fit());
        table.widthProperty().subscribe(_ -> fit());
    }

    void add(String key, double em, Function<DraftRow, String> text) {
        add(key, em, false, text);
    }

    void addGrowing(String key, double em, Function<DraftRow, String> text) {
        add(key, em, true, text);
    }

    private void add(String key, double em, boolean grows, Function<DraftRow, String> text) {
        var column = new TableColumn<Integer, String>(TEXT.get("rows." + key));
        column.setId("bids-rows-" + key);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(item -> {
            DraftRow row = rows.apply(item.getValue());
            return new ReadOnlyStringWrapper(row == null ? "" : text.apply(row));
        });
        column.setCellFactory(_ -> new Cell());
        table.getColumns().add(column);
        columns.add(new Sized(column, em, grows));
    }

    private void fit() {
        double em = table.getFixedCellSize() / ROW_EM;
        if (em <= 0) {
            return;
        }
        double least = columns.stream().mapToDouble(Sized::em).sum();
        double rest = Math.max(0, table.getWidth() / em - SCROLL_BAR_EM - least);
        columns.forEach(c -> c.column().setPrefWidth(Math.floor((c.em() + (c.grows() ? rest : 0)) * em)));
    }

    /** Shows the whole text when pointed at. */
    private static final class Cell extends TableCell<Integer, String> {
        private static final int SHORT = 8;
        private final Tooltip whole = new Tooltip();

        Cell() {
            whole.setWrapText(true);
            whole.getStyleClass().add("bids-whole");
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text == null ? "" : text.replaceAll("\\s+", " "));
            whole.setText(text);
            setTooltip(empty || text == null || text.length() < SHORT ? null : whole);
        }
    }
}
