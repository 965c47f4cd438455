package org.parley.ui.rank;

import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

/** Scrolls what is wider than the page sideways in a pane of its own, as high as its content. */
final class Wide extends ScrollPane {
    private static final double BAR = 14;

    Wide(Node content) {
        super(content);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(0);
        getStyleClass().addAll("wide", "edge-to-edge");
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getContent();
        boolean scrolls = width > 0 && content.prefWidth(-1) > width;
        return content.prefHeight(-1) + (scrolls ? bar() : 0) + snappedTopInset() + snappedBottomInset() + 1;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    private double bar() {
        return lookupAll(".scroll-bar").stream()
                .filter(n -> n instanceof ScrollBar b && b.getOrientation() == javafx.geometry.Orientation.HORIZONTAL)
                .mapToDouble(n -> Math.max(BAR, n.prefHeight(-1)))
                .findFirst()
                .orElse(BAR);
    }
}
