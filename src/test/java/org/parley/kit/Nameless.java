package org.parley.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;

/** Finds controls that the keyboard can reach and a screen reader could not name. */
public final class Nameless {
    private Nameless() {}

    /** One line per control; empty when all have names. */
    public static List<String> in(Parent root) {
        var labelled = new HashSet<Node>();
        collect(root, labelled);
        var found = new ArrayList<String>();
        walk(root, labelled, found);
        return found;
    }

    private static void collect(Node node, Set<Node> labelled) {
        if (node instanceof Label label && label.getLabelFor() != null && !label.getText().isBlank()) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, labelled));
        }
    }

    /** A pane of tabs is heard by the name of its tab, a scroll pane not at all. */
    private static void walk(Node node, Set<Node> labelled, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        boolean reached = node.isFocusTraversable() && !(node instanceof ScrollPane) && !(node instanceof TabPane);
        if (reached && !named(node, labelled)) {
            found.add(node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + " in "
                    + ancestors(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, labelled, found));
        }
    }

    private static boolean named(Node node, Set<Node> labelled) {
        String said = node.getAccessibleText();
        return (said != null && !said.isBlank())
                || (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank())
                || labelled.contains(node);
    }

    private static String ancestors(Node node) {
        var ids = new ArrayList<String>();
        for (Parent at = node.getParent(); at != null && ids.size() < 3; at = at.getParent()) {
            if (at.getId() != null) {
                ids.add("#" + at.getId());
            }
        }
        return String.join(" < ", ids);
    }
}
