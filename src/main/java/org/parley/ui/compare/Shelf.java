package org.parley.ui.compare;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Puts its parts side by side in columns of one width, and below each other where they would get too narrow. */
final class Shelf extends Region {
    private static final double GAP = 1;

    private final double leastEm;
    private final Label probe = new Label("M");

    Shelf(double leastEm, Node... parts) {
        this.leastEm = leastEm;
        probe.setManaged(false);
        probe.setVisible(false);
        getStyleClass().add("shelf");
        getChildren().add(probe);
        getChildren().addAll(parts);
    }

    void setAll(List<? extends Node> parts) {
        getChildren().setAll(probe);
        getChildren().addAll(parts);
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
    protected double computePrefWidth(double height) {
        return leastEm * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double width, boolean move) {
        List<Node> parts = getManagedChildren();
        double gap = GAP * em();
        double room = Math.max(1, width - snappedLeftInset() - snappedRightInset());
        int columns = Math.clamp((int) ((room + gap) / (leastEm * em() + gap)), 1, Math.max(1, parts.size()));
        double each = Math.floor((room - gap * (columns - 1)) / columns);
        double y = snappedTopInset();
        for (int start = 0; start < parts.size(); start += columns) {
            List<Node> line = parts.subList(start, Math.min(parts.size(), start + columns));
            double height = line.stream().mapToDouble(n -> Math.ceil(n.prefHeight(each))).max().orElse(0);
            if (move) {
                for (int i = 0; i < line.size(); i++) {
                    line.get(i).resizeRelocate(snappedLeftInset() + i * (each + gap), y, each, height);
                }
            }
            y += height + gap;
        }
        return parts.isEmpty() ? 0 : y - gap + snappedBottomInset();
    }

    private double em() {
        return probe.getFont().getSize();
    }
}
