package org.parley.ui.trade;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Paints points that have a name, and finds room for the names. */
final class PlaneMarks {
    private final GraphicsContext g;
    private final Swatches paint;
    private final PlaneScale at;

    PlaneMarks(GraphicsContext g, Swatches paint, PlaneScale at) {
        this.g = g;
        this.paint = paint;
        this.at = at;
    }

    /** How far from its middle a mark still counts as hit. */
    static double reach(PlaneScale at) {
        return at.em() * 0.6;
    }

    void paint(List<Plane.Marked> points) {
        var taken = new ArrayList<Bounds>();
        double r = at.em() * 0.45;
        for (Plane.Marked each : points) {
            double x = at.x(each.provider());
            double y = at.y(each.client());
            taken.add(new BoundingBox(x - r, y - r, 2 * r, 2 * r));
            g.setStroke(paint.background());
            g.setLineWidth(1.5);
            switch (each.sort()) {
                case LANDMARK -> {
                    g.setFill(paint.text());
                    g.fillOval(x - r, y - r, 2 * r, 2 * r);
                    g.strokeOval(x - r, y - r, 2 * r, 2 * r);
                }
                case BID -> {
                    g.setFill(paint.warning());
                    g.fillRect(x - r, y - r, 2 * r, 2 * r);
                    g.strokeRect(x - r, y - r, 2 * r, 2 * r);
                }
                case MESO -> {
                    g.setFill(paint.success());
                    double[] xs = {x, x + 1.25 * r, x, x - 1.25 * r};
                    double[] ys = {y - 1.25 * r, y, y + 1.25 * r, y};
                    g.fillPolygon(xs, ys, 4);
                    g.strokePolygon(xs, ys, 4);
                }
            }
        }
        for (Plane.Marked each : points) {
            label(each, taken);
        }
    }

    /** Beside its point where there is room, else above or below, with a line to the point. */
    private void label(Plane.Marked each, List<Bounds> taken) {
        Text measure = new Text(each.text());
        measure.setFont(paint.font());
        double width = measure.getLayoutBounds().getWidth();
        double height = at.em() * 1.15;
        double x = at.x(each.provider());
        double y = at.y(each.client());
        double gap = at.em() * 0.7;
        @Nullable Bounds box = null;
        for (int ring = 0; ring < 9 && box == null; ring++) {
            double shift = ring * height;
            for (double dy : ring == 0 ? new double[] {0} : new double[] {-shift, shift}) {
                for (double dx : new double[] {gap, -gap - width}) {
                    double bx = Math.clamp(x + dx, 2, Math.max(2, at.width() - width - 2));
                    Bounds wanted = new BoundingBox(bx, y + dy - height / 2, width, height);
                    boolean free = wanted.getMinY() >= 0 && wanted.getMaxY() <= at.bottom()
                            && taken.stream().noneMatch(wanted::intersects);
                    if (box == null && free) {
                        box = wanted;
                    }
                }
            }
        }
        if (box == null) {
            return;
        }
        taken.add(box);
        g.setStroke(paint.muted());
        g.setLineWidth(0.8);
        double nearX = box.getMinX() > x ? box.getMinX() : Math.min(box.getMaxX(), Math.max(x, box.getMinX()));
        if (Math.abs(box.getCenterY() - y) > height / 2) {
            g.strokeLine(x, y, nearX, box.getCenterY());
        }
        g.setFill(paint.background());
        g.fillRect(box.getMinX() - 2, box.getMinY(), width + 4, height);
        g.setFill(paint.text());
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(each.text(), box.getMinX(), box.getCenterY());
    }
}
