package org.parley.ui.positions;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.value.Band;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Position;
import org.parley.domain.edit.PositionEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;
import org.parley.ui.kit.ValueBar;
import org.parley.ui.kit.ValueWords;

/** The drafted position, what it is worth, and the reason it needs beyond our walk-away. */
final class DraftPart {
    private static final Texts TEXT = Texts.of("positions");

    private final Mechanism mechanism;
    private final Fields.NumberField field;
    private final Map<LadderStep, Button> steps = new EnumMap<>(LadderStep.class);
    private final Button byModel = Nodes.id(new Button(TEXT.get("draft.default")), "draft-default");
    private final ValueBar bar = Nodes.id(new ValueBar(), "draft-value");
    private final Label words = Nodes.id(Nodes.text(""), "draft-words");
    private final Label level = Nodes.id(Nodes.text(""), "draft-level");
    private final Label beyond = Nodes.styled(Nodes.text(""), "note-danger");
    private final VBox override;
    private final VBox root;

    DraftPart(Follow follow, Mechanism mechanism) {
        this.mechanism = mechanism;
        var model = follow.model();
        String id = mechanism.id();
        field = Fields.number(
                model, d -> d.positions().of(id).drafted(), n -> n == null ? null : PositionEdits.draft(id, n))
                .named("draft", TEXT.get("draft.spoken", mechanism.name(), mechanism.unit()));
        field.field().setPrefColumnCount(7);
        Label label = Nodes.heading(TEXT.get("draft.title"));
        label.setLabelFor(field.field());
        FlowPane chips = Nodes.styled(new FlowPane(), "flow-row");
        for (LadderStep step : LadderStep.values()) {
            Button chip = Nodes.id(Nodes.styled(new Button(), "chip"), "draft-to-" + step);
            chip.setOnAction(_ -> model.apply(
                    PositionEdits.draft(id, model.terms().ladder(mechanism).at(step))));
            steps.put(step, chip);
            chips.getChildren().add(chip);
        }
        byModel.setOnAction(_ -> model.apply(PositionEdits.defaultDraft(model.catalog(), id)));
        chips.getChildren().add(byModel);
        Label unit = Nodes.text(mechanism.unit());
        HBox.setHgrow(unit, Priority.ALWAYS);
        HBox entry = Nodes.row(field, unit);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox worth = Nodes.row(bar, words);
        override = override(follow);
        root = Nodes.styled(new VBox(label, entry, chips, worth, level, override), "reason-list");
        follow.terms(this::show);
    }

    Node root() {
        return root;
    }

    /** The field that now has the focus. */
    Node focus() {
        field.field().requestFocus();
        return field.field();
    }

    private VBox override(Follow follow) {
        TextArea reason = Nodes.id(
                Fields.area(
                        follow.model(),
                        d -> d.positions().walkAwayOverrides().getOrDefault(mechanism.id(), ""),
                        t -> PositionEdits.walkAwayOverride(mechanism.id(), t.isBlank() ? null : t)),
                "override-reason");
        reason.setPrefRowCount(2);
        reason.setPromptText(TEXT.get("override.prompt"));
        Label label = Nodes.text(TEXT.get("override.label"));
        label.setLabelFor(reason);
        VBox box = new VBox(Nodes.id(beyond, "override-warning"), label, reason);
        box.getStyleClass().add("callout");
        return Nodes.id(box, "override");
    }

    private void show(DealTerms terms) {
        Position position = terms.deal().positions().of(mechanism.id());
        Ladder ladder = terms.ladder(mechanism);
        Double draft = terms.draft(mechanism);
        Double value = draft == null ? null : ValueModel.value(ladder, mechanism.direction(), draft);
        Band band = draft == null ? null : ValueModel.band(ladder, mechanism.direction(), draft);
        bar.show(value, band);
        Nodes.shown(bar, draft != null);
        words.setText(words(position, draft, value, band));
        String meaning = draft == null ? "" : Ladders.level(mechanism, draft);
        level.setText(draft == null ? "" : TEXT.get("draft.level", Units.text(mechanism, draft), meaning));
        Nodes.shown(level, !meaning.isEmpty());
        for (LadderStep step : LadderStep.values()) {
            Button chip = Objects.requireNonNull(steps.get(step));
            String name = ValueWords.of(step) + " " + Units.brief(mechanism, ladder.at(step));
            chip.setText(draft != null && draft == ladder.at(step) ? "✓ " + name : name);
            chip.setAccessibleText(TEXT.get("draft.to.spoken", name));
        }
        Nodes.shown(byModel, position.source() == Position.Source.PERSON && terms.model() != null);
        boolean reasoned = terms.deal().positions().walkAwayOverrides().containsKey(mechanism.id());
        beyond.setText(
                draft == null
                        ? ""
                        : TEXT.get(
                                reasoned ? "override.given" : "override.needed",
                                Units.brief(mechanism, draft),
                                Units.brief(mechanism, ladder.walkAway())));
        Nodes.shown(override, band == Band.RED);
    }

    private static String words(
            Position position, @Nullable Double draft, @Nullable Double value, @Nullable Band band) {
        if (draft == null) {
            return TEXT.get(position.drafted() == null ? "draft.none" : "draft.omitted");
        }
        String source = TEXT.get("draft.source." + position.source());
        return RuleCard.sentence(ValueWords.of(value, band)) + " " + source;
    }
}
