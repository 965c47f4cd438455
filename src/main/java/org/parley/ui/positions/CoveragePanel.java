package org.parley.ui.positions;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.weight.HorizonSplit;
import org.parley.domain.catalog.Horizon;
import org.parley.domain.catalog.Outcome;
import org.parley.domain.catalog.OutcomeId;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;

/** How well the drafts serve each outcome, and how the weight splits between today, change and renewal. */
final class CoveragePanel {
    private static final Texts TEXT = Texts.of("positions");

    private final Map<OutcomeId, OutcomeCoverage> outcomes = new EnumMap<>(OutcomeId.class);
    private final Label noSplit = Nodes.hint(TEXT.get("split.none"));
    private final Map<Horizon, Label> shares = new EnumMap<>(Horizon.class);
    private final Map<Horizon, ProgressBar> bars = new EnumMap<>(Horizon.class);
    private final VBox split = Nodes.id(Nodes.styled(new VBox(), "rule-list"), "split");
    private final Label counts = Nodes.id(Nodes.text(""), "coverage-counts");
    private final ScrollPane root;

    CoveragePanel(DealModel model, Navigator navigator) {
        VBox coverage = Nodes.styled(new VBox(), "rule-list");
        for (Outcome outcome : model.catalog().outcomes()) {
            var part = new OutcomeCoverage(model, navigator, outcome);
            outcomes.put(outcome.id(), part);
            coverage.getChildren().add(part);
        }
        for (Horizon horizon : Horizon.values()) {
            split.getChildren().add(part(horizon));
        }
        VBox content = new VBox(
                counts,
                Nodes.heading(TEXT.get("coverage.title")),
                Nodes.hint(TEXT.get("coverage.hint")),
                coverage,
                Nodes.heading(TEXT.get("split.title")),
                Nodes.hint(TEXT.get("split.hint")),
                noSplit,
                split);
        content.getStyleClass().add("panel-content");
        root = Panels.scroll(content, "coverage-panel");
        model.analysisProperty().subscribe(a -> {
            outcomes.values().forEach(o -> o.show(a));
            show(a.horizon());
        });
    }

    ScrollPane root() {
        return root;
    }

    /** How many mechanisms are included and required, in words. */
    void showCounts(String words) {
        counts.setText(words);
    }

    /** Scrolls to the outcome and opens its reasons. */
    void show(OutcomeId outcome) {
        OutcomeCoverage part = outcomes.get(outcome);
        if (part != null) {
            part.open();
            Panels.reveal(root, part);
        }
    }

    private VBox part(Horizon horizon) {
        Label share = Nodes.id(Nodes.text(""), "split-" + horizon);
        ProgressBar bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(bar, Priority.NEVER);
        shares.put(horizon, share);
        bars.put(horizon, bar);
        return new VBox(share, bar, Nodes.hint(TEXT.get("split.sentence." + horizon)));
    }

    private void show(@Nullable HorizonSplit now) {
        Nodes.shown(noSplit, now == null);
        Nodes.shown(split, now != null);
        if (now != null) {
            for (Horizon horizon : Horizon.values()) {
                String words = TEXT.get("split.share." + horizon, Numbers.local().percent(now.share(horizon), 0));
                java.util.Objects.requireNonNull(shares.get(horizon)).setText(words);
                ProgressBar bar = java.util.Objects.requireNonNull(bars.get(horizon));
                bar.setProgress(now.share(horizon));
                bar.setAccessibleText(words);
            }
        }
    }
}
