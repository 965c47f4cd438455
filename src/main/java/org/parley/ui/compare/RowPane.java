package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One row: the first column stays, the others move below it. */
final class RowPane extends Region {
    private static final PseudoClass FAMILY = PseudoClass.getPseudoClass("family");

    private final CellTexts texts;
    private final Holder moving = new Holder();
    private final Holder frozen = new Holder();
    private final List<GridCell> cells = new ArrayList<>();
    private ColumnLayout layout;
    private double scroll;

    RowPane(CellTexts texts, ColumnLayout layout) {
        this.texts = texts;
        this.layout = layout;
        getStyleClass().add("row-pane");
        frozen.getStyleClass().add("row-frozen");
        getChildren().addAll(moving, frozen);
        arrange(layout);
    }

    List<Column> columns() {
        return layout.columns();
    }

    void arrange(ColumnLayout changed) {
        layout = changed;
        while (cells.size() < layout.size()) {
            GridCell cell = new GridCell();
            (cells.isEmpty() ? frozen : moving).add(cell);
            cells.add(cell);
        }
        while (cells.size() > layout.size()) {
            moving.remove(cells.removeLast());
        }
        requestLayout();
    }

    void show(RowRef ref, @Nullable Column current) {
        pseudoClassStateChanged(FAMILY, ref.isFamily());
        for (int i = 0; i < cells.size(); i++) {
            Column column = layout.columns().get(i);
            cells.get(i).show(texts.of(ref, column));
            cells.get(i).setCurrent(column.equals(current));
        }
        requestLayout();
    }

    void mark(@Nullable Column current) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setCurrent(layout.columns().get(i).equals(current));
        }
    }

    /** Moves the scrolling columns; what is out of sight is not drawn. */
    void scroll(double to, double available) {
        scroll = to;
        moving.setTranslateX(-to);
        for (int i = 1; i < cells.size(); i++) {
            double left = layout.x(i) - to;
            cells.get(i).setVisible(left + layout.width(i) > layout.frozen() && left < available);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, cells.get(i).heightAt(layout.width(i)));
        }
        return Math.ceil(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        moving.resizeRelocate(0, 0, layout.total(), height);
        frozen.resizeRelocate(0, 0, layout.frozen(), height);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(layout.x(i), 0, layout.width(i), height);
        }
        moving.setTranslateX(-scroll);
    }

    /** Leaves its children where the row puts them. */
    private static final class Holder extends Region {
        void add(GridCell cell) {
            getChildren().add(cell);
        }

        void remove(GridCell cell) {
            getChildren().remove(cell);
        }

        @Override
        protected void layoutChildren() {}
    }
}
