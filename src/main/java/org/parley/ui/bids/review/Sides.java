package org.parley.ui.bids.review;

import java.util.function.ToDoubleBiFunction;
import javafx.geometry.Orientation;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Two parts, side by side where there is room and else one below the other. */
final class Sides extends Region {
    private static final double GAP_EM = 0.8;

    private final Region first;
    private final Region second;
    private final Labeled text;
    private boolean sideBySide = true;

    /** @param text of the page's normal text size */
    Sides(Region first, Region second, Labeled text) {
        this.first = first;
        this.second = second;
        this.text = text;
        getChildren().addAll(first, second);
    }

    void sideBySide(boolean yes) {
        sideBySide = yes;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width, Region::minHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width, Region::prefHeight);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (sideBySide) {
            double half = half(width);
            first.resizeRelocate(0, 0, half, getHeight());
            second.resizeRelocate(width - half, 0, half, getHeight());
        } else {
            double least = first.minHeight(width);
            double spare = Math.max(0, getHeight() - least - gap() - second.minHeight(width));
            double top = Math.floor(least + spare / 2);
            first.resizeRelocate(0, 0, width, top);
            second.resizeRelocate(0, top + gap(), width, Math.max(0, getHeight() - top - gap()));
        }
    }

    private double height(double width, ToDoubleBiFunction<Region, Double> of) {
        double room = sideBySide && width > 0 ? half(width) : width;
        double one = of.applyAsDouble(first, room);
        double other = of.applyAsDouble(second, room);
        return sideBySide ? Math.max(one, other) : one + gap() + other;
    }

    private double half(double width) {
        return Math.max(0, Math.floor((width - gap()) / 2));
    }

    private double gap() {
        return GAP_EM * text.getFont().getSize();
    }
}
