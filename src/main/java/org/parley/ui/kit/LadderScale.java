package org.parley.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Direction;
import org.parley.text.Texts;

/**
 * A mechanism's numbers on one line, the better for us the further right: our side above it, the other side below.
 * Estimates are dashed and italic.
 */
public final class LadderScale extends Region {
    private static final Texts TEXT = Texts.of("values");
    private static final double TICK = 6;

    private final Region axis = Nodes.styled(new Region(), "scale-axis");
    private final Region zone = Nodes.styled(new Region(), "scale-zone");
    private final Label worse = Nodes.styled(new Label(TEXT.get("scale.worse")), "scale-end");
    private final Label better = Nodes.styled(new Label(TEXT.get("scale.better")), "scale-end");
    private final List<Drawn> drawn = new ArrayList<>();
    private Picture picture = new Picture(Direction.UP, List.of(), null);

    /** What a mark stands for. */
    public enum Kind {
        /** A step of our ladder. */
        STEP,
        /** Our drafted position. */
        DRAFT,
        /** What a provider offers. */
        QUOTE,
        /** What we think of the other side. */
        ESTIMATE;

        boolean ours() {
            return this == STEP || this == DRAFT;
        }
    }

    /** @param text name and number, short */
    public record Mark(Kind kind, double at, String text) {}

    /** A part of the line, its ends in any order. */
    public record Span(double from, double to) {}

    /** @param zone where both sides can meet; null when they cannot or nobody knows */
    public record Picture(Direction direction, List<Mark> marks, @Nullable Span zone) {
        public Picture {
            marks = List.copyOf(marks);
        }
    }

    /** A mark with its nodes and the lane of its label, 0 next to the line. */
    private record Drawn(Mark mark, Label label, Line line) {}

    public LadderScale() {
        getStyleClass().add("ladder-scale");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    public void show(Picture changed) {
        if (changed.equals(picture)) {
            return;
        }
        picture = changed;
        drawn.clear();
        byPlace(changed).forEach(m -> drawn.add(draw(m)));
        var nodes = new ArrayList<Node>(List.of(axis, zone, worse, better));
        drawn.forEach(d -> nodes.add(d.line()));
        drawn.forEach(d -> nodes.add(d.label()));
        getChildren().setAll(nodes);
        setAccessibleText(TEXT.get(
                "scale.spoken", byPlace(changed).stream().map(Mark::text).collect(Collectors.joining("; "))));
        requestLayout();
    }

    @Override
    public String getUserAgentStylesheet() {
        return ValueBar.sheet();
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
        return snappedTopInset() + snappedBottomInset() + (lanes(w, true).size() + lanes(w, false).size()) * lane()
                + axis.prefHeight(-1) + 2 * TICK + worse.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double left = snappedLeftInset();
        double inner = width - left - snappedRightInset();
        List<List<Drawn>> above = lanes(width, true);
        List<List<Drawn>> below = lanes(width, false);
        double axisHeight = axis.prefHeight(-1);
        double axisY = snapPositionY(snappedTopInset() + above.size() * lane() + TICK);
        axis.resizeRelocate(left, axisY, inner, axisHeight);
        Span span = picture.zone();
        zone.setVisible(span != null);
        if (span != null) {
            double from = Math.min(x(span.from(), width), x(span.to(), width));
            double to = Math.max(x(span.from(), width), x(span.to(), width));
            zone.resizeRelocate(snapPositionX(from), axisY, Math.max(2, snapSizeX(to - from)), axisHeight);
        }
        for (int i = 0; i < above.size(); i++) {
            place(above.get(i), axisY - TICK - (i + 1) * lane(), axisY + axisHeight, true);
        }
        for (int i = 0; i < below.size(); i++) {
            place(below.get(i), axisY + axisHeight + TICK + i * lane(), axisY, false);
        }
        double endY = axisY + axisHeight + TICK + below.size() * lane();
        worse.resizeRelocate(left, endY, Math.min(inner / 2, worse.prefWidth(-1)), worse.prefHeight(-1));
        double betterWidth = Math.min(inner / 2, better.prefWidth(-1));
        better.resizeRelocate(left + inner - betterWidth, endY, betterWidth, better.prefHeight(-1));
    }

    private void place(List<Drawn> lane, double y, double axisEdge, boolean above) {
        for (Drawn each : lane) {
            double x = snapPositionX(x(each.mark().at(), getWidth()));
            each.label().resizeRelocate(
                    snapPositionX(labelX(each, getWidth())), snapPositionY(y), labelWidth(each), lane());
            each.line().setStartX(x);
            each.line().setEndX(x);
            each.line().setStartY(axisEdge);
            each.line().setEndY(above ? y + lane() : y);
        }
    }

    /** Labels that would touch go into a lane further out. */
    private List<List<Drawn>> lanes(double width, boolean ours) {
        var lanes = new ArrayList<List<Drawn>>();
        for (Drawn each : drawn) {
            if (each.mark().kind().ours() == ours) {
                laneFor(each, lanes, width).add(each);
            }
        }
        return lanes;
    }

    private List<Drawn> laneFor(Drawn wanted, List<List<Drawn>> lanes, double width) {
        double gap = lane() / 3;
        for (List<Drawn> lane : lanes) {
            Drawn last = lane.getLast();
            if (labelX(last, width) + labelWidth(last) + gap <= labelX(wanted, width)) {
                return lane;
            }
        }
        var lane = new ArrayList<Drawn>();
        lanes.add(lane);
        return lane;
    }

    private double labelX(Drawn each, double width) {
        double wanted = x(each.mark().at(), width) - labelWidth(each) / 2;
        double most = width - snappedRightInset() - labelWidth(each);
        return Math.max(snappedLeftInset(), Math.min(wanted, most));
    }

    private double labelWidth(Drawn each) {
        return snapSizeX(each.label().prefWidth(-1));
    }

    private double lane() {
        return snapSizeY(worse.prefHeight(-1) * 1.15);
    }

    private double x(double at, double width) {
        double smallest = picture.marks().stream().mapToDouble(Mark::at).min().orElse(0);
        double largest = picture.marks().stream().mapToDouble(Mark::at).max().orElse(1);
        double margin = lane();
        double inner = width - snappedLeftInset() - snappedRightInset() - 2 * margin;
        double part = largest == smallest ? 0.5 : (at - smallest) / (largest - smallest);
        return snappedLeftInset() + margin + inner * (picture.direction() == Direction.UP ? part : 1 - part);
    }

    private static List<Mark> byPlace(Picture picture) {
        Comparator<Mark> rising = Comparator.comparingDouble(Mark::at);
        return picture.marks().stream()
                .sorted(picture.direction() == Direction.UP ? rising : rising.reversed())
                .toList();
    }

    private static Drawn draw(Mark mark) {
        String style = "scale-" + mark.kind().name().toLowerCase(Locale.ROOT);
        Label label = new Label(mark.text());
        label.getStyleClass().addAll("scale-label", style);
        Line line = new Line();
        line.getStyleClass().addAll("scale-line", style);
        line.setManaged(false);
        return new Drawn(mark, label, line);
    }
}
