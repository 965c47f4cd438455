package org.parley.ui.room;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.parley.ui.room.audience.AudienceView;

/** A page as the audience sees it, made small. */
final class Preview extends Region {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double EDGE = 1;

    private final AudienceView view;
    private final Scale scale = new Scale();

    Preview(ObservableValue<Boolean> dark) {
        view = new AudienceView(new SimpleDoubleProperty(HEIGHT).asObject(), dark);
        Parent picture = view.root();
        picture.getTransforms().add(scale);
        getChildren().add(picture);
        getStyleClass().add("room-preview");
        var edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
    }

    AudienceView view() {
        return view;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(0, width) * HEIGHT / WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH / 4;
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min((getWidth() - 2 * EDGE) / WIDTH, (getHeight() - 2 * EDGE) / HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        view.root().resizeRelocate(EDGE, EDGE, WIDTH, HEIGHT);
    }
}
