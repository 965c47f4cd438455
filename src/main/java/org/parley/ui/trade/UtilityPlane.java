package org.parley.ui.trade;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.PackageOffer;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/**
 * The worth of packages for both sides: ours upwards, theirs to the right. A click or the arrow keys pick a point of the
 * frontier. Drawn on two canvases, so that picking a point among thousands repaints only the point.
 */
final class UtilityPlane extends Region {
    private static final Texts TEXT = Texts.of("trade");

    private final Canvas base = new Canvas();
    private final Canvas over = new Canvas();
    private final Swatches paint = new Swatches(this::requestLayout);
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private Plane plane = Plane.EMPTY;

    UtilityPlane() {
        getStyleClass().add("utility-plane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().addAll(base, over);
        getChildren().addAll(paint.nodes());
        setOnMousePressed(this::pick);
        setOnMouseDragged(this::pick);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(_ -> requestLayout());
        selected.subscribe(_ -> {
            drawSelected();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
    }

    /** Place on the frontier; -1 for none. */
    IntegerProperty selectedProperty() {
        return selected;
    }

    void show(Plane changed) {
        plane = changed;
        requestLayout();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) selected.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) Math.max(0, plane.frontier().size() - 1);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : List.of(base, over)) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        draw();
        drawSelected();
    }

    private void key(KeyEvent event) {
        int last = plane.frontier().size() - 1;
        int page = Math.max(1, last / 10);
        int now = selected.get();
        int to = switch (event.getCode()) {
            case RIGHT, DOWN -> now + 1;
            case LEFT, UP -> now - 1;
            case PAGE_DOWN -> now + page;
            case PAGE_UP -> now - page;
            case HOME -> 0;
            case END -> last;
            default -> Integer.MIN_VALUE;
        };
        if (to != Integer.MIN_VALUE && last >= 0) {
            selected.set(Math.clamp(to, 0, last));
            event.consume();
        }
    }

    private void pick(MouseEvent event) {
        requestFocus();
        if (!plane.frontier().isEmpty()) {
            double perProvider = (right() - left()) / plane.providerEnd();
            double perClient = (bottom() - top()) / plane.clientEnd();
            selected.set(plane.nearest(
                    (bottom() - event.getY()) / perClient, (event.getX() - left()) / perProvider, perClient,
                    perProvider));
        }
        event.consume();
    }

    private void draw() {
        GraphicsContext g = base.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setFont(paint.font());
        drawFloors(g);
        drawAxes(g);
        g.setFill(paint.accent());
        g.setStroke(paint.accent());
        g.setLineWidth(1);
        double r = plane.frontier().size() > 400 ? 1.5 : em() * 0.26;
        for (PackageOffer each : plane.frontier()) {
            g.fillOval(x(each.provider()) - r, y(each.client()) - r, 2 * r, 2 * r);
        }
        drawMarked(g);
    }

    /** The part of the plane that leaves both more than no agreement, and the lines that bound it. */
    private void drawFloors(GraphicsContext g) {
        double floorX = x(plane.providerFloor());
        double floorY = y(plane.clientFloor());
        g.setFill(paint.gain());
        g.fillRect(floorX, top(), right() - floorX, floorY - top());
        g.setLineWidth(1.2);
        g.setStroke(paint.text());
        g.strokeLine(left(), floorY, right(), floorY);
        g.setLineDashes(5, 4);
        g.strokeLine(floorX, top(), floorX, bottom());
        g.setLineDashes();
        g.setFill(paint.muted());
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.TOP);
        g.fillText(TEXT.get("plane.floor.ours"), left() + em() * 0.4, floorY + em() * 0.15);
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(TEXT.get("plane.floor.theirs"), floorX + em() * 0.3, bottom() - em() * 0.2);
    }

    private void drawAxes(GraphicsContext g) {
        Numbers numbers = Numbers.local();
        g.setStroke(paint.grid());
        g.setLineWidth(1);
        g.setFill(paint.muted());
        g.setTextBaseline(VPos.CENTER);
        for (double v = 0; v <= plane.clientEnd(); v += 10) {
            double y = Math.round(y(v)) + 0.5;
            g.strokeLine(left() - 4, y, left(), y);
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(numbers.plain(v), left() - 6, y);
        }
        g.setTextBaseline(VPos.TOP);
        g.setTextAlign(TextAlignment.CENTER);
        for (double v = 0; v <= plane.providerEnd(); v += 10) {
            double x = Math.round(x(v)) + 0.5;
            g.strokeLine(x, bottom(), x, bottom() + 4);
            g.fillText(numbers.plain(v), x, bottom() + 5);
        }
        g.strokeLine(left(), top(), left(), bottom());
        g.strokeLine(left(), bottom(), right(), bottom());
        g.setFill(paint.text());
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(TEXT.get("plane.axis.ours"), 2, 2);
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(TEXT.get("plane.axis.theirs"), right(), getHeight() - 2);
    }

    private void drawMarked(GraphicsContext g) {
        var taken = new ArrayList<Bounds>();
        double r = em() * 0.45;
        for (Plane.Marked each : plane.points()) {
            double x = x(each.provider());
            double y = y(each.client());
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
        for (Plane.Marked each : plane.points()) {
            label(g, each, taken);
        }
    }

    /** Beside its point where there is room, else above or below, with a line to the point. */
    private void label(GraphicsContext g, Plane.Marked each, List<Bounds> taken) {
        Text measure = new Text(each.text());
        measure.setFont(paint.font());
        double width = measure.getLayoutBounds().getWidth();
        double height = em() * 1.15;
        double x = x(each.provider());
        double y = y(each.client());
        double gap = em() * 0.7;
        @Nullable Bounds at = null;
        for (int ring = 0; ring < 9 && at == null; ring++) {
            double shift = ring * height;
            for (double dy : ring == 0 ? new double[] {0} : new double[] {-shift, shift}) {
                for (double dx : new double[] {gap, -gap - width}) {
                    double bx = Math.clamp(x + dx, 2, Math.max(2, getWidth() - width - 2));
                    Bounds wanted = new BoundingBox(bx, y + dy - height / 2, width, height);
                    boolean free = wanted.getMinY() >= 0 && wanted.getMaxY() <= bottom()
                            && taken.stream().noneMatch(wanted::intersects);
                    if (at == null && free) {
                        at = wanted;
                    }
                }
            }
        }
        if (at == null) {
            return;
        }
        taken.add(at);
        g.setStroke(paint.muted());
        g.setLineWidth(0.8);
        double nearX = at.getMinX() > x ? at.getMinX() : Math.min(at.getMaxX(), Math.max(x, at.getMinX()));
        if (Math.abs(at.getCenterY() - y) > height / 2) {
            g.strokeLine(x, y, nearX, at.getCenterY());
        }
        g.setFill(paint.background());
        g.fillRect(at.getMinX() - 2, at.getMinY(), width + 4, height);
        g.setFill(paint.text());
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(each.text(), at.getMinX(), at.getCenterY());
    }

    private void drawSelected() {
        GraphicsContext g = over.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        int index = selected.get();
        if (index >= 0 && index < plane.frontier().size()) {
            PackageOffer offer = plane.frontier().get(index);
            double x = x(offer.provider());
            double y = y(offer.client());
            double r = em() * 0.75;
            g.setStroke(paint.accent());
            g.setLineWidth(1);
            g.setLineDashes(2, 3);
            g.strokeLine(left(), y, x, y);
            g.strokeLine(x, y, x, bottom());
            g.setLineDashes();
            g.setLineWidth(3);
            g.strokeOval(x - r, y - r, 2 * r, 2 * r);
        }
        if (isFocused()) {
            g.setStroke(paint.accent());
            g.setLineWidth(2);
            g.strokeRect(1, 1, getWidth() - 2, getHeight() - 2);
        }
    }

    private double em() {
        return paint.font().getSize();
    }

    private double left() {
        return em() * 3;
    }

    private double right() {
        return Math.max(left() + 10, getWidth() - em() * 1.2);
    }

    private double top() {
        return em() * 1.8;
    }

    private double bottom() {
        return Math.max(top() + 10, getHeight() - em() * 3);
    }

    private double x(double provider) {
        return left() + (right() - left()) * provider / plane.providerEnd();
    }

    private double y(double client) {
        return bottom() - (bottom() - top()) * client / plane.clientEnd();
    }
}
