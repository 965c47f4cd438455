package org.parley.ui.positions;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.parley.ui.task.Background;

/**
 * List, detail and panel as the width allows: all three beside each other, the list with one of the others, or one alone.
 * The widths that decide are the preferred width of list and panel and the minimum width of the detail, from the style
 * sheet and so following the text size.
 */
final class Panes extends Region {
    private final Region list;
    private final Region detail;
    private final Region panel;
    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>(Room.TWO);
    private final ReadOnlyBooleanWrapper detailAlone = new ReadOnlyBooleanWrapper();
    private boolean panelWanted;
    private boolean detailFirst;

    /** How many panes fit beside each other. */
    enum Room {
        ONE,
        TWO,
        THREE
    }

    Panes(Region list, Region detail, Region panel) {
        this.list = list;
        this.detail = detail;
        this.panel = panel;
        getStyleClass().add("position-panes");
        getChildren().addAll(list, detail, panel);
    }

    ReadOnlyObjectProperty<Room> roomProperty() {
        return room.getReadOnlyProperty();
    }

    /** True while the detail is the only pane. */
    ReadOnlyBooleanProperty detailAloneProperty() {
        return detailAlone.getReadOnlyProperty();
    }

    /** Whether the panel stands beside the detail, or in its place where there is no room for both. */
    void wantPanel(boolean wanted) {
        panelWanted = wanted;
        requestLayout();
    }

    /** Where there is room for one pane only: the detail or the list. */
    void putFirst(boolean theDetail) {
        detailFirst = theDetail;
        requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Room now = roomIn(width);
        List<Region> shown = shown(now);
        double rest = width;
        for (Node each : List.of(list, detail, panel)) {
            each.setVisible(each instanceof Region region && shown.contains(region));
        }
        double x = 0;
        for (int i = 0; i < shown.size(); i++) {
            Region each = shown.get(i);
            double w = shown.size() == 1 || takesRest(each, shown) ? rest - after(shown, i) : each.prefWidth(-1);
            each.resizeRelocate(snapPositionX(x), 0, snapSizeX(w), getHeight());
            x += w;
            rest -= w;
        }
        boolean alone = shown.equals(List.of(detail));
        if (now != room.get() || alone != detailAlone.get()) {
            Background.soon(() -> {
                room.set(now);
                detailAlone.set(alone);
            });
        }
    }

    private Room roomIn(double width) {
        if (width <= 0) {
            return room.get();
        }
        double two = list.prefWidth(-1) + detail.minWidth(-1);
        if (width < two) {
            return Room.ONE;
        }
        return width < two + panel.prefWidth(-1) ? Room.TWO : Room.THREE;
    }

    private List<Region> shown(Room now) {
        return switch (now) {
            case THREE -> panelWanted ? List.of(list, detail, panel) : List.of(list, detail);
            case TWO -> List.of(list, panelWanted ? panel : detail);
            case ONE -> List.of(panelWanted ? panel : detailFirst ? detail : list);
        };
    }

    private boolean takesRest(Region each, List<Region> shown) {
        return shown.contains(detail) ? each.equals(detail) : each.equals(shown.getLast());
    }

    private static double after(List<Region> shown, int index) {
        return shown.stream().skip(index + 1L).mapToDouble(r -> r.prefWidth(-1)).sum();
    }
}
