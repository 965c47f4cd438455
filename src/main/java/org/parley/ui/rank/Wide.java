package org.parley.ui.rank;

import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/**
 * A table in a pane of its own, as high as the table. What is wider than the page scrolls sideways, and the first column
 * stays in sight.
 */
final class Wide extends ScrollPane {
    private static final double BAR = 14;

    private final GridPane table;

    Wide(GridPane table) {
        super(table);
        this.table = table;
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(0);
        getStyleClass().addAll("wide", "edge-to-edge");
        first().forEach(each -> {
            each.getStyleClass().add("stays");
            each.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            each.setViewOrder(-1);
        });
        hvalueProperty().subscribe(this::stay);
        viewportBoundsProperty().subscribe(this::stay);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        // A heading that wraps makes the table as high as it is at the width that the pane gives it.
        double wide = table.prefWidth(-1);
        boolean scrolls = width > 0 && wide > width;
        return table.prefHeight(wide) + (scrolls ? bar() : 0) + snappedTopInset() + snappedBottomInset() + 1;
    }

    private void stay() {
        double hidden = Math.max(0, table.getLayoutBounds().getWidth() - getViewportBounds().getWidth());
        first().forEach(each -> each.setTranslateX(Math.floor(getHvalue() * hidden)));
    }

    private java.util.stream.Stream<Region> first() {
        return table.getChildren().stream()
                .filter(n -> Objects.equals(GridPane.getColumnIndex(n), 0))
                .filter(Region.class::isInstance)
                .map(Region.class::cast);
    }

    private double bar() {
        return lookupAll(".scroll-bar").stream()
                .filter(n -> n instanceof ScrollBar b && b.getOrientation() == Orientation.HORIZONTAL)
                .mapToDouble((Node n) -> Math.max(BAR, n.prefHeight(-1)))
                .findFirst()
                .orElse(BAR);
    }
}
