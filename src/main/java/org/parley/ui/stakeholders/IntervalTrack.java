package org.parley.ui.stakeholders;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Interval;
import org.parley.ui.kit.Nodes;

/** An interval as a bar on a scale that all groups of a mechanism share, with the draft as a mark. */
final class IntervalTrack extends Region {
    private static final double MARK_EM_PART = 0.02;

    private final Region bar = Nodes.styled(new Region(), "interval-bar");
    private final Region mark = Nodes.styled(new Region(), "interval-draft");
    private double low;
    private double high = 1;
    private @Nullable Interval interval;
    private @Nullable Double draft;

    IntervalTrack() {
        getStyleClass().add("interval-track");
        getChildren().addAll(bar, mark);
    }

    void show(double from, double to, @Nullable Interval shown, @Nullable Double drafted) {
        low = from;
        high = Math.max(to, from + 1e-9);
        interval = shown;
        draft = drafted;
        bar.setVisible(shown != null);
        mark.setVisible(drafted != null);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double thin = Math.max(3, getWidth() * MARK_EM_PART / 2);
        if (interval != null) {
            double from = at(interval.min());
            bar.resizeRelocate(from, 0, Math.max(thin, at(interval.max()) - from), getHeight());
        }
        if (draft != null) {
            mark.resizeRelocate(at(draft) - thin / 2, 0, thin, getHeight());
        }
    }

    private double at(double value) {
        return Math.clamp((value - low) / (high - low), 0, 1) * getWidth();
    }
}
