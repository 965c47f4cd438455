package org.parley.ui.trade;

import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.PackageOffer;

/** Paints what is picked on the plane. */
final class PlaneSelection {
    private final GraphicsContext g;
    private final Swatches paint;
    private final PlaneScale at;

    PlaneSelection(GraphicsContext g, Swatches paint, PlaneScale at) {
        this.g = g;
        this.paint = paint;
        this.at = at;
    }

    /**
     * @param selected a package of the frontier; null for none
     * @param beaten terms that it is better than; null for none
     */
    void paint(@Nullable PackageOffer selected, @Nullable Beaten beaten, boolean focused) {
        g.clearRect(0, 0, at.width(), at.height());
        if (selected != null) {
            if (beaten != null) {
                arrow(beaten, selected);
            }
            select(selected);
        }
        if (focused) {
            g.setStroke(paint.accent());
            g.setLineWidth(2);
            g.strokeRect(1, 1, at.width() - 2, at.height() - 2);
        }
    }

    private void select(PackageOffer offer) {
        double x = at.x(offer.provider());
        double y = at.y(offer.client());
        double r = at.em() * 0.75;
        g.setStroke(paint.accent());
        g.setLineWidth(1);
        g.setLineDashes(2, 3);
        g.strokeLine(at.left(), y, x, y);
        g.strokeLine(x, y, x, at.bottom());
        g.setLineDashes();
        g.setLineWidth(3);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    /** From the worse package to the better one. */
    private void arrow(Beaten from, PackageOffer to) {
        double x = at.x(from.provider());
        double y = at.y(from.client());
        double r = at.em() * 0.4;
        g.setStroke(paint.text());
        g.setLineWidth(1.5);
        g.strokeLine(x, y, at.x(to.provider()), at.y(to.client()));
        g.setFill(paint.background());
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
        g.strokeLine(x - r / 2, y - r / 2, x + r / 2, y + r / 2);
        g.strokeLine(x - r / 2, y + r / 2, x + r / 2, y - r / 2);
    }
}
