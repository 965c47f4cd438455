package org.parley.ui.bids;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolls a pane just as far as it takes to see what has the keyboard focus. */
final class Reveal {
    private final ScrollPane pane;

    private Reveal(ScrollPane pane) {
        this.pane = pane;
    }

    static void focus(ScrollPane pane) {
        var reveal = new Reveal(pane);
        pane.sceneProperty().subscribe((Scene scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((_, _, focused) -> reveal.show(focused));
            }
        });
    }

    private void show(@Nullable Node focused) {
        Node content = pane.getContent();
        if (focused == null || content == null || !inside(focused, content)) {
            return;
        }
        Bounds target = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double view = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (target.getMinY() < top || target.getHeight() > view) {
            pane.setVvalue(Math.clamp(target.getMinY() / hidden, 0, 1));
        } else if (target.getMaxY() > top + view) {
            pane.setVvalue(Math.clamp((target.getMaxY() - view) / hidden, 0, 1));
        }
    }

    private static boolean inside(Node node, Node ancestor) {
        Node each = node;
        while (each != null && !each.equals(ancestor)) {
            each = each.getParent();
        }
        return each != null;
    }
}
