package org.parley.ui.relationship;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.fit.GateResult;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.RelationshipModel;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** What would have to be true for each model. */
final class GatesCard extends VBox {
    private static final Texts TEXT = Texts.of("relationship");

    private final RelationshipViewModel model;
    private final Map<ModelId, Label> heads = new LinkedHashMap<>();
    private final Map<ModelId, Map<String, GateRow>> rows = new LinkedHashMap<>();

    GatesCard(RelationshipViewModel model, Consumer<String> onJump) {
        this.model = model;
        getStyleClass().add("card-box");
        getChildren().addAll(Nodes.heading(TEXT.get("gates.title")), Nodes.hint(TEXT.get("gates.hint")));
        for (ModelId id : ModelId.values()) {
            RelationshipModel entry = model.catalog().model(id);
            Label head = Nodes.id(Nodes.styled(Nodes.text(""), "gates-head"), "gates-" + id);
            var byQuestion = new LinkedHashMap<String, GateRow>();
            entry.gates()
                    .forEach(g -> byQuestion.put(
                            g.question(),
                            new GateRow(
                                    id, model.catalog().findQuestion(g.question()).orElseThrow(), onJump)));
            heads.put(id, head);
            rows.put(id, byQuestion);
            VBox block = Nodes.styled(new VBox(head), "gates-block");
            block.getChildren().addAll(byQuestion.values());
            getChildren().add(block);
        }
    }

    void refresh() {
        Fit fit = model.fit();
        rows.forEach((id, byQuestion) -> {
            List<GateResult> gates = fit.gates().getOrDefault(id, List.of());
            gates.forEach(g -> Objects.requireNonNull(byQuestion.get(g.question())).show(g));
            int unmet = fit.unmet(id).size();
            String key = gates.isEmpty() ? "gates.free" : unmet == 0 ? "gates.open" : "gates.closed";
            Objects.requireNonNull(heads.get(id))
                    .setText(TEXT.get(key, Words.model(model.catalog(), id), gates.size() - unmet, gates.size()));
        });
    }
}
