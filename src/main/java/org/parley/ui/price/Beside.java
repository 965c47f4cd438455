package org.parley.ui.price;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A wide and a narrow part, side by side when there is room, else the narrow one below. Gaps are those of a flow pane. */
final class Beside extends FlowPane {
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

    private final Region wide;
    private final Region narrow;
    private boolean beside;
    private double knownWidth = Double.NaN;
    private double knownHeight;

    Beside(Region wide, Region narrow) {
        super(wide, narrow);
        this.wide = wide;
        this.narrow = narrow;
    }

    void arrange(boolean side) {
        beside = side;
        narrow.pseudoClassStateChanged(BESIDE, side);
        pin(0);
        requestLayout();
    }

    /** Moves the narrow part along the wide one, to where it can be seen. */
    void pin(double y) {
        double room = getHeight() - narrow.getHeight();
        narrow.setTranslateY(beside && room > 0 ? Math.clamp(y, 0, room) : 0);
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
        return 0;
    }

    /** Called whenever something inside has changed its size. */
    @Override
    public void requestLayout() {
        knownWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? prefWidth(-1) : width;
        if (all != knownWidth) {
            knownHeight = height(all);
            knownWidth = all;
        }
        return knownHeight;
    }

    private double height(double all) {
        double first = wide.prefHeight(wideWidth(all));
        double second = narrow.prefHeight(beside ? narrowWidth() : all);
        return beside ? Math.max(first, second) : first + getVgap() + second;
    }

    @Override
    protected void layoutChildren() {
        double all = getWidth();
        double height = wide.prefHeight(wideWidth(all));
        wide.resizeRelocate(0, 0, wideWidth(all), height);
        if (beside) {
            narrow.resizeRelocate(all - narrowWidth(), 0, narrowWidth(), narrow.prefHeight(narrowWidth()));
        } else {
            narrow.resizeRelocate(0, snapPositionY(height + getVgap()), all, narrow.prefHeight(all));
        }
    }

    private double narrowWidth() {
        return snapSizeX(narrow.prefWidth(-1));
    }

    private double wideWidth(double all) {
        return beside ? Math.max(0, all - narrowWidth() - getHgap()) : all;
    }
}
