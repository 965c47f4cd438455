package org.parley.ui.intent;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.domain.Check;
import org.parley.domain.catalog.Outcome;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Intent.Goal;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.IntentEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** One wanted outcome: rank, weight, and how it will be measured. */
final class GoalCard {
    private static final Texts TEXT = Texts.of("intent");

    private final Label rank = Nodes.styled(new Label(), "rail-number");
    private final Button up;
    private final Button down;
    private final Fields.NumberField weight;
    private final VBox root;

    GoalCard(IntentViewModel model, Outcome outcome) {
        DealModel deal = model.deal();
        String id = outcome.id().name();
        up = Nodes.id(Nodes.iconButton(Feather.ARROW_UP, TEXT.get("goal.up", outcome.name())), "up-" + id);
        up.setOnAction(_ -> model.move(outcome.id(), -1));
        down = Nodes.id(Nodes.iconButton(Feather.ARROW_DOWN, TEXT.get("goal.down", outcome.name())), "down-" + id);
        down.setOnAction(_ -> model.move(outcome.id(), 1));
        Button remove = Nodes.id(Nodes.iconButton(Feather.X, TEXT.get("goal.remove", outcome.name())), "remove-" + id);
        remove.setOnAction(_ -> deal.apply(IntentEdits.remove(outcome.id())));
        Label name = Nodes.styled(Nodes.text(id + " – " + outcome.name()), "deal-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        weight = Fields.number(
                deal,
                d -> d.intent().goal(outcome.id()).map(g -> percent(g.weight())).orElse(null),
                n -> n == null ? null : IntentEdits.weight(outcome.id(), share(n)))
                .named("weight-" + id, TEXT.get("goal.weight.of", outcome.name()));
        weight.field().setPrefColumnCount(5);
        Fields.NumberField year = Fields.number(
                deal,
                d -> d.intent()
                        .goal(outcome.id())
                        .map(Goal::targetYear)
                        .map(Integer::doubleValue)
                        .orElse(null),
                n -> IntentEdits.targetYear(outcome.id(), n == null ? null : whole(n)))
                .named("year-" + id, TEXT.get("goal.year.of", outcome.name()));
        year.field().setPrefColumnCount(5);
        var examples = outcome.examples();
        TextField baseline = text(deal, "baseline-" + id, outcome, Goal::baseline,
                t -> IntentEdits.baseline(outcome.id(), t));
        baseline.setPromptText(examples.isEmpty() ? "" : TEXT.get("goal.example", examples.getFirst().baseline()));
        TextField target = text(deal, "target-" + id, outcome, Goal::target, t -> IntentEdits.target(outcome.id(), t));
        target.setPromptText(examples.isEmpty() ? "" : TEXT.get("goal.example", examples.getFirst().target()));
        HBox measures = new HBox(
                labelled("goal.baseline", baseline, baseline, true),
                labelled("goal.target", target, target, true),
                labelled("goal.weight", weight, weight.field(), false),
                labelled("goal.year", year, year.field(), false));
        measures.getStyleClass().add("row-box");
        root = new VBox(
                Nodes.row(rank, name, up, down, remove),
                Nodes.hint(TEXT.get("goal.evidence", outcome.definition(), outcome.evidence())),
                measures);
        root.getStyleClass().add("goal");
        root.setId("goal-" + id);
    }

    Node root() {
        return root;
    }

    void ranked(int place, int of) {
        rank.setText(Integer.toString(place));
        up.setDisable(place == 1);
        down.setDisable(place == of);
    }

    void focus() {
        weight.field().requestFocus();
    }

    private static TextField text(
            DealModel deal, String id, Outcome outcome, Function<Goal, String> value, Function<String, Edit> edit) {
        Function<Deal, String> current = d -> d.intent().goal(outcome.id()).map(value).orElse("");
        TextField field = Nodes.id(Fields.text(deal, current, edit), id);
        field.setPrefColumnCount(14);
        return field;
    }

    private static VBox labelled(String key, Node field, Node target, boolean grows) {
        Label label = new Label(TEXT.get(key));
        label.setLabelFor(target);
        VBox box = new VBox(label, field);
        box.setMinWidth(TilePane.USE_PREF_SIZE);
        if (grows) {
            box.setMinWidth(0);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        return box;
    }

    private static double percent(double share) {
        return Math.round(share * 1e6) / 1e4;
    }

    private static double share(double percent) {
        return Check.within(percent, 0, 100, TEXT.get("goal.weight")) / 100;
    }

    private static int whole(double number) {
        if (number != Math.rint(number)) {
            throw new org.parley.domain.InvalidValueException(TEXT.get("goal.year"), TEXT.get("goal.year.whole"));
        }
        return (int) number;
    }
}
