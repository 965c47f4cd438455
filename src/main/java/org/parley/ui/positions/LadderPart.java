package org.parley.ui.positions;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.edit.PositionEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;
import org.parley.ui.kit.ValueWords;

/** Our four steps, what each is worth, and where they come from. */
final class LadderPart {
    private static final Texts TEXT = Texts.of("positions");

    private final Mechanism mechanism;
    private final Label source = Nodes.id(Nodes.hint(""), "ladder-source");
    private final Label disorder = Nodes.id(Nodes.styled(Nodes.text(TEXT.get("ladder.disorder")), "note-danger"),
            "ladder-disorder");
    private final Button standard = Nodes.id(new Button(), "ladder-standard");
    private final Map<LadderStep, Label> levels = new EnumMap<>(LadderStep.class);
    private final VBox root;

    LadderPart(Follow follow, Mechanism mechanism) {
        this.mechanism = mechanism;
        FlowPane steps = Nodes.styled(new FlowPane(), "flow-row");
        for (LadderStep step : LadderStep.values()) {
            steps.getChildren().add(step(follow, step));
        }
        standard.setWrapText(true);
        standard.setOnAction(
                _ -> follow.model().apply(PositionEdits.standardLadder(follow.model().catalog(), mechanism.id())));
        root = new VBox(Nodes.heading(TEXT.get("ladder.title")), steps);
        root.getStyleClass().add("reason-list");
        root.getChildren().addAll(levels.values());
        FlowPane origin = Panels.flow(source, standard);
        root.getChildren().addAll(disorder, origin);
        follow.terms(this::show);
    }

    Node root() {
        return root;
    }

    private VBox step(Follow follow, LadderStep step) {
        String id = mechanism.id();
        Fields.NumberField field = Fields.number(
                follow.model(),
                d -> new DealTerms(follow.model().catalog(), d).ladder(mechanism).at(step),
                n -> n == null ? null : PositionEdits.ladderStep(follow.model().catalog(), id, step, n))
                .named("step-" + step, TEXT.get("ladder.step.spoken", ValueWords.of(step), mechanism.name()));
        field.field().setPrefColumnCount(6);
        Label name = Nodes.styled(Nodes.text(ValueWords.of(step)), "step-name");
        name.setLabelFor(field.field());
        levels.put(step, Nodes.hint(""));
        VBox box = new VBox(name, field, Nodes.hint(TEXT.get("ladder.worth." + step)));
        box.getStyleClass().add("step-box");
        return box;
    }

    private void show(DealTerms terms) {
        Ladder ladder = terms.ladder(mechanism);
        boolean own = terms.deal().positions().of(mechanism.id()).ladder() != null;
        Nodes.shown(disorder, !ladder.strictlyOrdered(mechanism.direction()));
        Nodes.shown(standard, own);
        ModelId model = terms.model();
        Ladder before = DealTerms.standardLadder(mechanism, model);
        boolean override = model != null && mechanism.overrides().containsKey(model);
        String modelName = model == null ? "" : terms.catalog().model(model).name();
        if (own) {
            source.setText(TEXT.get("ladder.source.own"));
        } else {
            source.setText(TEXT.get(override ? "ladder.source.model" : "ladder.source.catalogue", modelName));
        }
        standard.setText(TEXT.get(
                override ? "ladder.standard.model" : "ladder.standard.catalogue", Ladders.text(mechanism, before)));
        for (LadderStep step : LadderStep.values()) {
            Label level = Objects.requireNonNull(levels.get(step));
            String words = Ladders.level(mechanism, ladder.at(step));
            level.setText(
                    TEXT.get("ladder.level", ValueWords.of(step), Units.brief(mechanism, ladder.at(step)), words));
            Nodes.shown(level, !words.isEmpty());
        }
    }
}
