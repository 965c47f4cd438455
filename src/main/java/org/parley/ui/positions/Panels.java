package org.parley.ui.positions;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.parley.ui.kit.Nodes;
import org.parley.ui.task.Background;

/** Panes that scroll up and down by themselves. */
final class Panels {
    private Panels() {}

    static ScrollPane scroll(Region content, String id) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "position-pane");
        return scroll;
    }

    /** A row that wraps between its parts, and within a part that is wider than the row. */
    static FlowPane flow(Region... parts) {
        FlowPane flow = Nodes.styled(new FlowPane(), "flow-row");
        for (Region part : parts) {
            addTo(flow, part);
        }
        return flow;
    }

    static void addTo(FlowPane flow, Region part) {
        part.maxWidthProperty().bind(flow.widthProperty());
        flow.getChildren().add(part);
    }

    /** Scrolls, once everything has its place, just as far as the node needs to be seen. */
    static void bringIntoView(ScrollPane scroll, Node node) {
        Background.soon(() -> {
            layOut(scroll);
            Bounds target = place(scroll, node);
            double hidden = hidden(scroll);
            double top = scroll.getVvalue() / scroll.getVmax() * hidden;
            double height = scroll.getViewportBounds().getHeight();
            double wanted = Math.min(target.getMinY(), Math.max(top, target.getMaxY() - height));
            if (hidden > 0) {
                scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1) * scroll.getVmax());
            }
        });
    }

    /** Scrolls, once everything has its place, so that the node's upper edge is at the top. */
    static void reveal(ScrollPane scroll, Node node) {
        Background.soon(() -> {
            layOut(scroll);
            double hidden = hidden(scroll);
            if (hidden > 0) {
                scroll.setVvalue(Math.clamp(place(scroll, node).getMinY() / hidden, 0, 1) * scroll.getVmax());
            }
        });
    }

    private static void layOut(ScrollPane scroll) {
        if (scroll.getScene() != null) {
            scroll.getScene().getRoot().applyCss();
            scroll.getScene().getRoot().layout();
        }
    }

    private static Bounds place(ScrollPane scroll, Node node) {
        return scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static double hidden(ScrollPane scroll) {
        return scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
    }
}
