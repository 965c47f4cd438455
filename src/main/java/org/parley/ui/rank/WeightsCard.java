package org.parley.ui.rank;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.analysis.ranking.Standing;
import org.parley.text.Texts;
import org.parley.ui.kit.Columns;
import org.parley.ui.kit.Nodes;

/** What if the weights were others: one slider per criterion, and the ranking follows. */
final class WeightsCard extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final RankViewModel model;
    private final Map<String, WeightRow> rows = new LinkedHashMap<>();
    private final VBox sliders = new VBox();
    private final Label outcome = Nodes.id(Nodes.styled(Nodes.text(""), "what-if-outcome"), "what-if-outcome");
    private final Button reset = Nodes.id(new Button(TEXT.get("whatIf.reset")), "weights-reset");

    WeightsCard(RankViewModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setOnAction(_ -> {
            focus().requestFocus();
            model.reset();
        });
        model.whatIfProperty().subscribe(on -> reset.setDisable(!on));
        getChildren().addAll(
                Nodes.styled(new FlowPane(Nodes.heading(TEXT.get("weights.title")), reset), "flow-row"),
                Nodes.hint(TEXT.get("weights.hint")),
                Nodes.hint(TEXT.get("weights.marks")),
                sliders,
                outcome);
        model.shownProperty().addListener((_, _, standing) -> show(standing));
        model.criticalsProperty().addListener((_, _, _) -> decide());
    }

    Node focus() {
        return rows.isEmpty() ? reset : rows.values().iterator().next().slider();
    }

    /** Makes sliders anew when the criteria have changed. */
    void refresh() {
        Standing standing = model.shown();
        if (!standing.weights().keySet().equals(rows.keySet())) {
            rows.clear();
            standing.weights().keySet().forEach(c -> rows.put(c, new WeightRow(model, c)));
            sliders.getChildren().setAll(new Columns(rows.values().toArray(Region[]::new)));
        }
        show(standing);
        decide();
    }

    private void show(Standing standing) {
        if (standing.weights().keySet().equals(rows.keySet())) {
            rows.forEach((criterion, row) -> row.show(standing.weights().getOrDefault(criterion, 0.0)));
        }
        outcome.setText(TEXT.get(
                model.whatIf() ? "weights.outcome" : "weights.outcome.none", Finding.headline(model.look(), standing)));
    }

    private void decide() {
        if (model.shown().weights().keySet().equals(rows.keySet())) {
            rows.values().forEach(WeightRow::decide);
        }
    }
}
