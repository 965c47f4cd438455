package org.parley.ui.rank;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.parley.ui.kit.Nodes;

/** A slider from 0 to 100% with two marks on its track: where it started, and where the leader changes. */
final class WeightSlider extends Region {
    private final Slider slider = new Slider(0, 100, 0);
    private final Region start = mark("start-mark");
    private final Region critical = mark("critical-mark");
    private final Tooltip tip = new Tooltip();
    private double startAt;
    private @Nullable Double criticalAt;

    WeightSlider(String id) {
        getStyleClass().add("weight-slider");
        slider.setId(id);
        slider.setBlockIncrement(1);
        critical.setId(id + "-critical");
        getChildren().addAll(slider, start, critical);
        Tooltip.install(critical, tip);
    }

    Slider slider() {
        return slider;
    }

    /**
     * @param from 0 to 1
     * @param changes 0 to 1; null when no weight changes the leader
     */
    void mark(double from, @Nullable Double changes, String words) {
        startAt = from;
        criticalAt = changes;
        critical.setVisible(changes != null);
        tip.setText(words);
        place();
    }

    @Override
    protected double computePrefHeight(double width) {
        return slider.prefHeight(width) + markHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        slider.resizeRelocate(0, markHeight() / 2, getWidth(), slider.prefHeight(-1));
        slider.layout();
        place();
    }

    private double markHeight() {
        return snapSizeY(critical.prefHeight(-1) / 2);
    }

    private void place() {
        Node thumb = slider.lookup(".thumb");
        double radius = thumb == null ? 0 : thumb.getLayoutBounds().getWidth() / 2;
        at(start, startAt, radius);
        at(critical, Objects.requireNonNullElse(criticalAt, 0.0), radius);
    }

    private void at(Region mark, double share, double radius) {
        double length = getWidth() - 2 * radius;
        double width = mark.prefWidth(-1);
        double height = mark.prefHeight(-1);
        double middle = markHeight() / 2 + slider.prefHeight(-1) / 2;
        mark.resizeRelocate(radius + share * length - width / 2, middle - height / 2, width, height);
    }

    private static Region mark(String style) {
        Region mark = Nodes.styled(new Region(), style);
        mark.setManaged(false);
        mark.setMouseTransparent(style.equals("start-mark"));
        return mark;
    }
}
