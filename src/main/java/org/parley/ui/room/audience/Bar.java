package org.parley.ui.room.audience;

import javafx.scene.layout.Region;

/** A share as a bar; the number stands beside it. */
final class Bar extends Region {
    private final double share;
    private final Region filled = new Region();

    /** @param share 0 to 1 */
    Bar(double share, boolean leading) {
        this.share = Math.clamp(share, 0, 1);
        getStyleClass().add("room-bar");
        filled.getStyleClass().add(leading ? "room-bar-leading" : "room-bar-filled");
        getChildren().add(filled);
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
}
