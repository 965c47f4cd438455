package org.parley.ui.room;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.parley.kit.Clipped;

/** Measures what is on a scene as somebody at the back of the room would. */
final class Legibility {
    private static final double SLACK = 1;

    private final Scene scene;
    private final List<Written> written = new ArrayList<>();

    /** What a text is for, with the size it must have at 1080 lines. */
    enum Use {
        BODY(28),
        LABEL(40),
        NUMBER(64);

        final double least;

        Use(double least) {
            this.least = least;
        }
    }

    record Written(String text, Use use, double size, double contrast, Bounds bounds) {}

    Legibility(Scene scene) {
        this.scene = scene;
        walk(scene.getRoot());
    }

    List<Written> written() {
        return written;
    }

    /** One line for everything that cannot be read. */
    List<String> findings() {
        double scale = scene.getHeight() / 1080;
        var found = new ArrayList<>(Clipped.in(scene.getRoot()));
        for (Written text : written) {
            if (text.size() < text.use().least * scale) {
                found.add("'" + text.text() + "' is " + text.size() + " px high at " + scene.getHeight());
            }
            if (text.contrast() < 7) {
                found.add("'" + text.text() + "' has a contrast of " + text.contrast());
            }
            Bounds at = text.bounds();
            if (at.getMinX() < -SLACK || at.getMinY() < -SLACK || at.getMaxX() > scene.getWidth() + SLACK
                    || at.getMaxY() > scene.getHeight() + SLACK) {
                found.add("'" + text.text() + "' reaches out of the picture: " + at);
            }
        }
        for (int i = 0; i < written.size(); i++) {
            for (int j = i + 1; j < written.size(); j++) {
                if (overlap(written.get(i).bounds(), written.get(j).bounds())) {
                    found.add("'" + written.get(i).text() + "' lies over '" + written.get(j).text() + "'");
                }
            }
        }
        return found;
    }

    /** Rows of the largest table, its heading not counted. */
    int rows() {
        return rows(scene.getRoot());
    }

    private static int rows(Node node) {
        int most = 0;
        if (node instanceof GridPane table) {
            boolean headed = table.getChildren().getFirst() instanceof Label first
                    && first.getStyleClass().contains("room-body");
            most = table.getRowCount() - (headed ? 1 : 0);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                most = Math.max(most, rows(child));
            }
        }
        return most;
    }

    private void walk(Node node) {
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color colour) {
            written.add(new Written(
                    text.getText(), use(text), text.getFont().getSize(), contrast(colour, background(text)),
                    text.localToScene(text.getBoundsInLocal())));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private static Use use(Text text) {
        List<String> styles = text.getParent().getStyleClass();
        if (styles.contains("room-number")) {
            return Use.NUMBER;
        }
        return styles.contains("room-name") || styles.contains("room-title") ? Use.LABEL : Use.BODY;
    }

    /** The colour that a text stands on. */
    private static Color background(Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Region region && region.getBackground() != null) {
                var fills = region.getBackground().getFills();
                if (!fills.isEmpty() && fills.getLast().getFill() instanceof Color colour && colour.isOpaque()) {
                    return colour;
                }
            }
        }
        return Color.WHITE;
    }

    /** As WCAG computes it, 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static boolean overlap(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > SLACK && height > SLACK;
    }
}
