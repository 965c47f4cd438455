package org.parley.ui.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.parley.domain.catalog.LadderStep;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;
import org.parley.ui.kit.ValueWords;

/**
 * Both sides of a mechanism on a line that is the same for all mechanisms: our walk-away and our opening always stand at
 * the same places, so that zones compare at a glance. What lies far outside is drawn at the end of the line.
 */
final class ZoneScale extends Region {
    private static final Texts TEXT = Texts.of("trade");
    private static final double FROM = -0.8;
    private static final double TO = 1.2;
    private static final double TICK = 5;

    private final Region axis = Nodes.styled(new Region(), "zone-axis");
    private final Region ours = Nodes.styled(new Region(), "zone-ours");
    private final Region overlap = Nodes.styled(new Region(), "zone-overlap");
    private final Line theirs = Nodes.styled(new Line(), "zone-theirs");
    private final List<Mark> marks = new ArrayList<>();
    private double opening;
    private double limit;
    private boolean gap;
    private boolean told;

    /** @param at on the common line */
    private record Mark(double at, boolean above, Label label, Line line) {}

    ZoneScale() {
        getStyleClass().add("zone-scale");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        theirs.setManaged(false);
    }

    void show(ZoneView view, String letter) {
        marks.clear();
        for (LadderStep step : LadderStep.values()) {
            double at = view.ladder().at(step);
            mark(view, at, true, ValueWords.of(step) + " " + Units.brief(view.mechanism(), at), "scale-step");
        }
        String kind = view.side().estimated() ? "estimate" : "typical";
        mark(view, view.side().opening(), false,
                TEXT.get("zone.mark.opening." + kind, letter, brief(view, view.side().opening())), "scale-estimate");
        mark(view, view.side().limit(), false,
                TEXT.get("zone.mark.limit." + kind, letter, brief(view, view.side().limit())), "scale-estimate");
        Double quote = view.quote();
        if (quote != null) {
            mark(view, quote, false, TEXT.get("zone.mark.quote", letter, brief(view, quote)), "scale-quote");
        }
        marks.sort(Comparator.comparingDouble(Mark::at));
        opening = place(view, view.side().opening());
        limit = place(view, view.side().limit());
        gap = view.kind() == ZoneView.Kind.NONE;
        told = view.zone() != null;
        overlap.getStyleClass().setAll(gap ? "zone-gap" : "zone-overlap");
        var nodes = new ArrayList<Node>(List.of(axis, ours, overlap, theirs));
        marks.forEach(m -> nodes.add(m.line()));
        marks.forEach(m -> nodes.add(m.label()));
        getChildren().setAll(nodes);
        setAccessibleText(TEXT.get(
                "zone.spoken", marks.stream().map(m -> m.label().getText()).collect(Collectors.joining("; "))));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double w = width < 0 ? prefWidth(-1) : width;
        return (lanes(w, true).size() + lanes(w, false).size()) * lane() + thick() + 4 * TICK;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        List<List<Mark>> above = lanes(width, true);
        List<List<Mark>> below = lanes(width, false);
        double top = snapPositionY(above.size() * lane() + TICK);
        double bottom = top + thick();
        axis.resizeRelocate(0, top, width, thick());
        span(ours, 0, 1, top);
        overlap.setVisible(told);
        span(overlap, Math.min(0, limit), Math.max(0, limit), top);
        double theirY = bottom + TICK;
        theirs.setStartX(x(opening, width));
        theirs.setEndX(x(limit, width));
        theirs.setStartY(theirY);
        theirs.setEndY(theirY);
        for (int i = 0; i < above.size(); i++) {
            place(above.get(i), top - TICK - (i + 1) * lane(), bottom);
        }
        for (int i = 0; i < below.size(); i++) {
            place(below.get(i), bottom + 2 * TICK + i * lane(), top);
        }
    }

    private void span(Region region, double from, double to, double top) {
        double start = snapPositionX(x(from, getWidth()));
        double end = snapPositionX(x(to, getWidth()));
        region.resizeRelocate(start, top, Math.max(3, end - start), thick());
    }

    private void place(List<Mark> lane, double y, double axisEdge) {
        for (Mark each : lane) {
            double x = snapPositionX(x(each.at(), getWidth()));
            each.label().resizeRelocate(
                    snapPositionX(labelX(each, getWidth())), snapPositionY(y), labelWidth(each), lane());
            each.line().setStartX(x);
            each.line().setEndX(x);
            each.line().setStartY(axisEdge);
            each.line().setEndY(each.above() ? y + lane() : y);
        }
    }

    private List<List<Mark>> lanes(double width, boolean above) {
        var lanes = new ArrayList<List<Mark>>();
        for (Mark each : marks) {
            if (each.above() == above) {
                laneFor(each, lanes, width).add(each);
            }
        }
        return lanes;
    }

    private List<Mark> laneFor(Mark wanted, List<List<Mark>> lanes, double width) {
        for (List<Mark> lane : lanes) {
            Mark last = lane.getLast();
            if (labelX(last, width) + labelWidth(last) + lane() / 3 <= labelX(wanted, width)) {
                return lane;
            }
        }
        var lane = new ArrayList<Mark>();
        lanes.add(lane);
        return lane;
    }

    private double labelX(Mark each, double width) {
        double wanted = x(each.at(), width) - labelWidth(each) / 2;
        return Math.max(0, Math.min(wanted, width - labelWidth(each)));
    }

    private double labelWidth(Mark each) {
        return snapSizeX(each.label().prefWidth(-1));
    }

    private double lane() {
        return marks.isEmpty() ? 0 : snapSizeY(marks.getFirst().label().prefHeight(-1) * 1.1);
    }

    private double thick() {
        return snapSizeY(axis.prefHeight(-1));
    }

    private static double x(double at, double width) {
        return width * (at - FROM) / (TO - FROM);
    }

    private static double place(ZoneView view, double number) {
        return Math.clamp(view.place(number), FROM + 0.01, TO - 0.01);
    }

    private void mark(ZoneView view, double number, boolean above, String text, String style) {
        double exact = view.place(number);
        String words = exact < FROM ? "◂ " + text : exact > TO ? text + " ▸" : text;
        Label label = new Label(words);
        label.getStyleClass().addAll("scale-label", style);
        Line line = new Line();
        line.getStyleClass().addAll("scale-line", style);
        line.setManaged(false);
        marks.add(new Mark(place(view, number), above, label, line));
    }

    private static String brief(ZoneView view, double number) {
        return Units.brief(view.mechanism(), number);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(ZoneScale.class.getResource("/org/parley/ui/theme/values.css")).toExternalForm();
    }
}
