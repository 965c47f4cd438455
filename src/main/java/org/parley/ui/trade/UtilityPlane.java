package org.parley.ui.trade;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.PackageCloud;
import org.parley.analysis.trade.PackageOffer;

/**
 * The worth of packages for both sides: ours upwards, theirs to the right. A click or the arrow keys pick a point of the
 * frontier; a click on another package asks for a better one. Drawn on two canvases, so that picking a point among
 * thousands repaints only the point.
 */
final class UtilityPlane extends Region {
    private final Canvas base = new Canvas();
    private final Canvas over = new Canvas();
    private final Swatches paint = new Swatches(this::requestLayout);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ObjectProperty<@Nullable Beaten> beaten = new SimpleObjectProperty<>();
    private Plane plane = Plane.EMPTY;

    UtilityPlane() {
        getStyleClass().add("utility-plane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().addAll(base, over);
        getChildren().addAll(paint.nodes());
        setOnMousePressed(event -> {
            requestFocus();
            pick(event);
        });
        setOnMouseDragged(this::pick);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(_ -> drawSelected());
        beaten.subscribe(_ -> drawSelected());
        selected.subscribe(_ -> {
            drawSelected();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
    }

    /** Place on the frontier; -1 for none. */
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Terms that were picked beside the frontier; null for none. Whoever looks for better ones selects them. */
    ObjectProperty<@Nullable Beaten> beatenProperty() {
        return beaten;
    }

    /** Picks a package of the frontier. */
    void pick(int place) {
        beaten.set(null);
        select(place);
    }

    /** Selects a package of the frontier beside what was picked. */
    void select(int place) {
        selected.set(place);
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
        new PlanePainter(base.getGraphicsContext2D(), paint, plane, scale()).paint();
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
            pick(Math.clamp(to, 0, last));
            event.consume();
        }
    }

    private void pick(MouseEvent event) {
        event.consume();
        PlaneScale at = scale();
        double client = at.client(event.getY());
        double provider = at.provider(event.getX());
        boolean pressed = event.getEventType() == MouseEvent.MOUSE_PRESSED;
        Plane.Marked marked = pressed ? plane.marked(client, provider, at, PlaneMarks.reach(at)) : null;
        if (marked != null) {
            pick(marked);
            return;
        }
        int place = plane.nearest(client, provider, at);
        if (place < 0) {
            return;
        }
        PackageCloud cloud = plane.cloud();
        double reach = pressed ? at.em() : 0;
        int beside = plane.nearestBeside(client, provider, at, reach);
        if (cloud == null || beside < 0) {
            pick(place);
        } else {
            PackageOffer offer = cloud.offer(beside);
            beaten.set(new Beaten(false, offer.terms(), offer.client(), offer.provider()));
        }
    }

    private void pick(Plane.Marked marked) {
        Integer index = marked.index();
        if (index != null) {
            pick(index);
        } else {
            boolean bid = marked.sort() == Plane.Sort.BID;
            beaten.set(new Beaten(bid, marked.terms(), marked.client(), marked.provider()));
        }
    }

    private void drawSelected() {
        int place = selected.get();
        boolean any = place >= 0 && place < plane.frontier().size();
        new PlaneSelection(over.getGraphicsContext2D(), paint, scale())
                .paint(any ? plane.frontier().get(place) : null, beaten.get(), isFocused());
    }

    private PlaneScale scale() {
        return new PlaneScale(
                getWidth(), getHeight(), paint.font().getSize(), plane.clientEnd(), plane.providerEnd());
    }
}
