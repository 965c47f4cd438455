package org.parley.ui.kit;

import java.util.function.BiConsumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.parley.ui.task.Background;

/** Brings a place of a page into view. */
public final class Reveal {
    private static final double MARGIN = 0.15;

    private Reveal() {}

    /**
     * Scrolls to the node and gives it the keyboard focus, once the page has been laid out.
     *
     * <p>A scroll pane takes its content into the scene only when it is first styled; a node of a page that has just
     * been opened is waited for.
     */
    public static void focus(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            Background.soon(() -> focusNow(node));
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                scene.removeListener(this);
                Background.soon(() -> focusNow(node));
            }
        });
    }

    private static void focusNow(Node node) {
        node.requestFocus();
        scrollTo(node);
    }

    /** Scrolls the panes around a node as little as brings it into view, with some of what is around it. */
    public static void scrollTo(Node node) {
        panes(node, (pane, content) -> scroll(pane, content, node, 0, MARGIN * pane.getViewportBounds().getHeight()));
    }

    /**
     * Scrolls only when the node is out of view or under a pinned header.
     *
     * @param covered height of what lies over the top of the pane
     */
    public static void uncover(Node node, double covered) {
        panes(node, (pane, content) -> scroll(pane, content, node, covered, 0));
    }

    private static void panes(Node node, BiConsumer<ScrollPane, Node> each) {
        for (Parent p = node.getParent(); p != null; p = p.getParent()) {
            if (p instanceof ScrollPane pane && pane.getContent() != null) {
                pane.layout();
                each.accept(pane, pane.getContent());
            }
        }
    }

    private static void scroll(ScrollPane pane, Node content, Node node, double covered, double around) {
        double height = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - height;
        if (hidden <= 0) {
            return;
        }
        Bounds target = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() / pane.getVmax() * hidden;
        double margin = Math.min(around, Math.max(0, (height - target.getHeight()) / 2));
        if (target.getMinY() - margin - covered < top) {
            top = target.getMinY() - margin - covered;
        } else if (target.getMaxY() + margin > top + height) {
            top = target.getMaxY() + margin - height;
        } else {
            return;
        }
        pane.setVvalue(Math.clamp(top / hidden, 0, 1) * pane.getVmax());
    }
}
