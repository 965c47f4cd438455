package org.parley.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** Finds text that a person cannot read: cut with an ellipsis, or pushed out of a page that does not scroll sideways. */
public final class Clipped {
    private static final double SLACK = 1.5;

    private Clipped() {}

    /**
     * One line per finding, naming the node; empty when all can be read. Lays out first: until the next frame a control
     * whose text has just changed still shows the old one. On the window's thread only.
     */
    public static List<String> in(Parent root) {
        Parent top = root.getScene() == null ? root : root.getScene().getRoot();
        top.applyCss();
        top.layout();
        var found = new ArrayList<String>();
        walk(root, found);
        return found;
    }

    private static void walk(Node node, List<String> found) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled) {
            cut(labeled, found);
        }
        if (node instanceof ScrollPane scroll) {
            sideways(scroll, found);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }

    private static void cut(Labeled labeled, List<String> found) {
        String wanted = labeled.getText();
        if (wanted == null || wanted.isEmpty()
                || labeled.getContentDisplay() == javafx.scene.control.ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && child.getStyleClass().contains("text")) {
                String plain = labeled.isMnemonicParsing() ? wanted.replace("_", "") : wanted;
                if (!text.getText().replaceAll("\\s+", " ").strip().equals(plain.replaceAll("\\s+", " ").strip())) {
                    found.add(name(labeled) + " shows '" + text.getText() + "' of '" + wanted + "'");
                }
            }
        }
    }

    private static void sideways(ScrollPane scroll, List<String> found) {
        if (scroll.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER || scroll.getContent() == null) {
            return;
        }
        Bounds room = scroll.getViewportBounds();
        double width = scroll.getContent().getLayoutBounds().getWidth();
        if (width > room.getWidth() + SLACK) {
            found.add(name(scroll) + " is " + Math.round(width) + " wide in room for " + Math.round(room.getWidth()));
        }
        if (scroll.getContent() instanceof Parent content) {
            content.getChildrenUnmodifiable().forEach(child -> outside(child, content, width, found));
        }
    }

    private static void outside(Node node, Parent page, double width, List<String> found) {
        boolean scrollsByItself = node.getClip() != null && !(node instanceof ScrollPane);
        if (!node.isVisible() || scrollsByItself) {
            return;
        }
        if (node instanceof Text || node instanceof Labeled) {
            Bounds at = page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            if (at != null && at.getMaxX() > width + SLACK) {
                found.add(name(node) + " ends " + Math.round(at.getMaxX() - width) + " right of its page");
                return;
            }
        }
        if (node instanceof Parent parent && !(node instanceof ScrollPane)
                && !(node instanceof javafx.scene.control.ListView)
                && !(node instanceof javafx.scene.control.TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> outside(child, page, width, found));
        }
    }

    private static String name(Node node) {
        String text = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId()) + text;
    }
}
