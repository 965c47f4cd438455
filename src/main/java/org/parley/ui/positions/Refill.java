package org.parley.ui.positions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Puts new nodes into a list and leaves the focus on the one of the same id. */
final class Refill {
    private Refill() {}

    /** @param otherwise gets the focus when what had it is gone */
    static void of(VBox list, List<? extends Node> nodes, Node otherwise) {
        Node focused = list.getScene() == null ? null : list.getScene().getFocusOwner();
        String id = focused == null || !isBelow(focused, list) ? null : focused.getId();
        list.getChildren().setAll(nodes);
        if (id != null) {
            Node again = list.lookup("#" + id);
            (again == null ? otherwise : again).requestFocus();
        }
    }

    private static boolean isBelow(Node node, Node ancestor) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
