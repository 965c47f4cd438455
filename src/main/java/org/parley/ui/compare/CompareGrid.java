package org.parley.ui.compare;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.task.Background;

/**
 * The comparison itself: rows under a header that stays, beside a first column that stays. One cell is the current one;
 * the selection model says so to the list, {@link CompareViewModel#selectedProperty} to everyone else.
 */
final class CompareGrid extends Region {
    private static final Texts TEXT = Texts.of("compare");

    private static final double VERTICAL_BAR = 1.2;

    private final CompareViewModel model;
    private final CellTexts texts;
    private final GridHeader header;
    private final ListView<RowRef> list;
    private final ScrollBar bar = Nodes.id(new ScrollBar(), "compare-hscroll");
    private final Label probe = new Label("M");
    private final Set<RowCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private ColumnLayout layout;
    private double available;
    private double shownEm;

    CompareGrid(CompareViewModel model, BidMenus menus) {
        this.model = model;
        this.texts = new CellTexts(model);
        this.layout = new ColumnLayout(model.columns(), 1, 0);
        this.header = new GridHeader(model, texts, menus, this::reveal);
        this.list = Nodes.id(new ListView<>(model.rows()), "compare-rows");
        list.setAccessibleText(TEXT.get("rows.name"));
        list.setCellFactory(_ -> {
            RowCell cell = new RowCell(this);
            cells.add(cell);
            return cell;
        });
        list.getStyleClass().add("compare-list");
        probe.setManaged(false);
        probe.setVisible(false);
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(this::moved);
        getStyleClass().add("compare-grid");
        getChildren().addAll(list, header, bar, probe);
        ChangeListener<Object> relayout = (_, _, _) -> requestLayout();
        probe.fontProperty().addListener(relayout);
        model.columns().addListener((ListChangeListener<Column>) _ -> {
            shownEm = 0;
            requestLayout();
        });
        model.dataProperty().subscribe(_ -> refresh());
        model.rows().addListener((ListChangeListener<RowRef>) _ -> {
            header.refresh();
            reselect();
        });
        model.selectedProperty().subscribe(_ -> cells.forEach(RowCell::mark));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!model.rowsChanging()) {
                rowSelected(row);
            }
        });
        list.addEventFilter(ScrollEvent.SCROLL, event -> {
            double sideways = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            if (sideways != 0) {
                scrollTo(bar.getValue() - sideways);
                event.consume();
            }
        });
    }

    /** A label of this part's text size. */
    Labeled probe() {
        return probe;
    }

    ListView<RowRef> list() {
        return list;
    }

    CellTexts texts() {
        return texts;
    }

    void brief(boolean on) {
        header.brief(on);
        requestLayout();
    }

    /** The header's height and that of so many em of rows. */
    double heightWithRows(double em) {
        return header.prefHeight(getWidth()) + em * probe.getFont().getSize();
    }

    ColumnLayout columnLayout() {
        return layout;
    }

    /** The current column when the row is the current one. */
    @Nullable
    Column currentIn(RowRef row) {
        Place place = model.selected();
        return place != null && place.row().equals(row) ? place.column() : null;
    }

    /** Makes a cell the current one and brings it into view. */
    void select(RowRef row, Column column) {
        model.selectedProperty().set(new Place(row, column));
        int index = model.rows().indexOf(row);
        if (index >= 0 && list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
        }
        reveal(column);
    }

    void reveal(Column column) {
        layout();
        scrollTo(layout.revealing(model.columns().indexOf(column), bar.getValue(), available));
    }

    /** Brings the current row into view, as after the grid has become smaller. */
    void revealRow() {
        list.layout();
        int index = list.getSelectionModel().getSelectedIndex();
        boolean seen = cells.stream().anyMatch(cell -> cell.getIndex() == index && cell.isVisible()
                && cell.getBoundsInParent().getMaxY() <= list.getHeight() && cell.getBoundsInParent().getMinY() >= 0);
        if (index >= 0 && !seen) {
            list.scrollTo(Math.max(0, index - 1));
        }
    }

    void focusHeader(String letter) {
        reveal(Column.bid(letter));
        header.focus(letter);
    }

    void place(RowPane pane) {
        pane.scroll(bar.getValue(), available);
    }

    void pressed(RowRef row, MouseEvent event) {
        int column = layout.at(list.sceneToLocal(event.getSceneX(), event.getSceneY()).getX(), bar.getValue());
        if (column >= 0 && event.getButton() != MouseButton.MIDDLE) {
            list.requestFocus();
            select(row, model.columns().get(column));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double em = probe.getFont().getSize();
        double room = width - VERTICAL_BAR * em;
        if (room != available || em != shownEm) {
            available = room;
            shownEm = em;
            layout = new ColumnLayout(model.columns(), em, available);
            header.arrange(layout);
            cells.forEach(cell -> {
                cell.pane().arrange(layout);
                cell.refresh();
            });
        }
        double hidden = Math.max(0, layout.total() - available);
        double head = Math.ceil(header.prefHeight(width));
        double foot = hidden > 0 ? Math.ceil(bar.prefHeight(width)) : 0;
        Nodes.shown(bar, hidden > 0);
        bar.setMax(hidden);
        bar.setVisibleAmount(hidden <= 0 ? 1 : hidden * available / Math.max(1, layout.total()));
        bar.setUnitIncrement(em * 3);
        bar.setBlockIncrement(available / 2);
        if (bar.getValue() > hidden) {
            bar.setValue(hidden);
        }
        header.resizeRelocate(0, 0, width, head);
        list.resizeRelocate(0, head, width, Math.max(0, getHeight() - head - foot));
        bar.resizeRelocate(0, getHeight() - foot, width, foot);
        moved();
    }

    @Override
    protected double computePrefHeight(double width) {
        return header.prefHeight(width) + 12 * probe.getFont().getSize();
    }

    private void rowSelected(@Nullable RowRef row) {
        Place place = model.selected();
        if (row != null && (place == null || !place.row().equals(row))) {
            model.selectedProperty().set(new Place(row, place == null ? firstColumn() : place.column()));
        }
    }

    private Column firstColumn() {
        return model.columns().stream().filter(Column::isBid).findFirst().orElse(Column.MECHANISM);
    }

    private void reselect() {
        Place place = model.selected();
        int index = place == null ? -1 : model.rows().indexOf(place.row());
        if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
            Background.soon(this::revealRow);
        } else {
            rowSelected(list.getSelectionModel().getSelectedItem());
        }
    }

    private void refresh() {
        header.refresh();
        cells.forEach(RowCell::refresh);
    }

    private void scrollTo(double place) {
        bar.setValue(Math.clamp(place, 0, bar.getMax()));
    }

    private void moved() {
        header.scroll(bar.getValue());
        cells.forEach(cell -> place(cell.pane()));
    }
}
