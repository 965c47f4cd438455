package org.parley.ui.trade;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.parley.analysis.trade.PackageCloud;
import org.parley.analysis.trade.PackageOffer;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Paints the plane but for what is selected on it. */
final class PlanePainter {
    private static final Texts TEXT = Texts.of("trade");
    private static final int MANY = 400;
    private static final double FAINT = 0.6;

    private final GraphicsContext g;
    private final Swatches paint;
    private final Plane plane;
    private final PlaneScale at;

    PlanePainter(GraphicsContext g, Swatches paint, Plane plane, PlaneScale at) {
        this.g = g;
        this.paint = paint;
        this.plane = plane;
        this.at = at;
    }

    void paint() {
        g.clearRect(0, 0, at.width(), at.height());
        g.setFont(paint.font());
        tint();
        cloud();
        floors();
        axes();
        frontier();
        new PlaneMarks(g, paint, at).paint(plane.points());
    }

    /** The part of the plane that leaves both more than no agreement. */
    private void tint() {
        double floorX = at.x(plane.providerFloor());
        g.setFill(paint.gain());
        g.fillRect(floorX, at.top(), at.right() - floorX, at.y(plane.clientFloor()) - at.top());
    }

    private void cloud() {
        PackageCloud cloud = plane.cloud();
        if (cloud != null) {
            g.setFill(paint.cloud());
            g.setGlobalAlpha(FAINT);
            double size = Math.max(2, at.em() * 0.16);
            for (int i = 0; i < cloud.size(); i++) {
                g.fillRect(
                        at.x(cloud.provider(i)) - size / 2, at.y(cloud.client(i)) - size / 2, size, size);
            }
            g.setGlobalAlpha(1);
        }
    }

    private void frontier() {
        g.setFill(paint.accent());
        double r = plane.frontier().size() > MANY ? 1.5 : at.em() * 0.26;
        for (PackageOffer each : plane.frontier()) {
            g.fillOval(at.x(each.provider()) - r, at.y(each.client()) - r, 2 * r, 2 * r);
        }
    }

    /** What either side has without an agreement. */
    private void floors() {
        double floorX = at.x(plane.providerFloor());
        double floorY = at.y(plane.clientFloor());
        g.setLineWidth(1.2);
        g.setStroke(paint.text());
        g.strokeLine(at.left(), floorY, at.right(), floorY);
        g.setLineDashes(5, 4);
        g.strokeLine(floorX, at.top(), floorX, at.bottom());
        g.setLineDashes();
        g.setFill(paint.muted());
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.TOP);
        g.fillText(TEXT.get("plane.floor.ours"), at.left() + at.em() * 0.4, floorY + at.em() * 0.15);
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(TEXT.get("plane.floor.theirs"), floorX + at.em() * 0.3, at.bottom() - at.em() * 0.2);
    }

    private void axes() {
        Numbers numbers = Numbers.local();
        g.setStroke(paint.grid());
        g.setLineWidth(1);
        g.setFill(paint.muted());
        g.setTextBaseline(VPos.CENTER);
        for (double v = 0; v <= plane.clientEnd(); v += 10) {
            double y = Math.round(at.y(v)) + 0.5;
            g.strokeLine(at.left() - 4, y, at.left(), y);
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(numbers.plain(v), at.left() - 6, y);
        }
        g.setTextBaseline(VPos.TOP);
        g.setTextAlign(TextAlignment.CENTER);
        for (double v = 0; v <= plane.providerEnd(); v += 10) {
            double x = Math.round(at.x(v)) + 0.5;
            g.strokeLine(x, at.bottom(), x, at.bottom() + 4);
            g.fillText(numbers.plain(v), x, at.bottom() + 5);
        }
        g.strokeLine(at.left(), at.top(), at.left(), at.bottom());
        g.strokeLine(at.left(), at.bottom(), at.right(), at.bottom());
        g.setFill(paint.text());
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(TEXT.get("plane.axis.ours"), 2, 2);
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(TEXT.get("plane.axis.theirs"), at.right(), at.height() - 2);
    }
}
