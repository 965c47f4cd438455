package org.parley.ui.kit;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * Cards in as many columns as fit at the cards' preferred width, each column as wide as the others. The first card of each
 * column stands in the first line, the next ones below, so that a card keeps its column when another one grows. The gaps
 * are those of a flow pane.
 */
public final class Columns extends FlowPane {
    public Columns(Region... cards) {
        super(cards);
        getStyleClass().add("columns");
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** Gives the height of the highest column. */
    private double place(double width, boolean move) {
        List<Node> cards = getManagedChildren();
        if (cards.isEmpty()) {
            return 0;
        }
        double least = cards.stream().mapToDouble(c -> c.prefWidth(-1)).max().orElse(0);
        int count = (int) Math.clamp((width + getHgap()) / (least + getHgap()), 1, cards.size());
        double each = Math.floor((width - getHgap() * (count - 1)) / count);
        double[] heights = new double[count];
        for (int i = 0; i < cards.size(); i++) {
            int column = i % count;
            double height = cards.get(i).prefHeight(each);
            if (move) {
                double x = column * (each + getHgap());
                cards.get(i).resizeRelocate(snapPositionX(x), snapPositionY(heights[column]), each, height);
            }
            heights[column] += height + getVgap();
        }
        return Arrays.stream(heights).max().orElse(0) - getVgap();
    }
}
