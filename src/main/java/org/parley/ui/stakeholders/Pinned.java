package org.parley.ui.stakeholders;

import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Keeps a header at the top of a scrolled page while what it heads is in view. */
final class Pinned {
    private Pinned() {}

    /** @param block holds the header on top and what it heads below */
    static void pin(Region header, Region block, ScrollPane page) {
        header.setViewOrder(-1);
        InvalidationListener follow = _ -> place(header, block, page);
        page.vvalueProperty().addListener(follow);
        page.viewportBoundsProperty().addListener(follow);
        page.getContent().layoutBoundsProperty().addListener(follow);
        block.heightProperty().addListener(follow);
        block.layoutYProperty().addListener(follow);
    }

    private static void place(Region header, Region block, ScrollPane page) {
        Node content = page.getContent();
        if (block.getScene() == null) {
            return;
        }
        Bounds at = content.sceneToLocal(block.localToScene(block.getLayoutBounds()));
        double hidden = Math.max(
                0, content.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight());
        double top = page.getVvalue() / page.getVmax() * hidden;
        double most = Math.max(0, block.getHeight() - header.getHeight());
        header.setTranslateY(Math.clamp(top - at.getMinY(), 0, most));
    }
}
