package org.parley.ui.intent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.Step;
import org.parley.domain.catalog.Outcome;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Intent;
import org.parley.domain.edit.IntentEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.StepNotesBox;
import org.parley.ui.kit.StepPage;

/** Step 1: why this deal, in one sentence, and which outcomes it must bring. */
public final class IntentView implements StepPage {
    private static final Texts TEXT = Texts.of("intent");

    private final IntentViewModel model;
    private final DealModel deal;
    private final TextArea statement;
    private final VBox goals = Nodes.id(new VBox(), "goals");
    private final Map<OutcomeId, GoalCard> cards = new LinkedHashMap<>();
    private final VBox unused = Nodes.styled(new VBox(), "checks");
    private final Label sum = Nodes.id(new Label(), "weight-sum");
    private final Button scale = Nodes.id(new Button(TEXT.get("weights.scale")), "weights-scale");
    private final ScrollPane root;
    private @Nullable List<OutcomeId> shownOrder;

    public IntentView(DealModel deal) {
        this.deal = deal;
        this.model = new IntentViewModel(deal);
        statement = Nodes.id(
                Fields.area(deal, d -> d.intent().statement(), IntentEdits::statement), "intent-statement");
        statement.setPrefRowCount(3);
        statement.setPromptText(TEXT.get("statement.prompt"));
        Label statementLabel = Nodes.heading(TEXT.get("statement"));
        statementLabel.setLabelFor(statement);
        goals.getStyleClass().add("goals");
        Button byRank = Nodes.id(new Button(TEXT.get("weights.byRank")), "weights-by-rank");
        byRank.setOnAction(_ -> model.weighByRank());
        scale.setOnAction(_ -> model.scaleToWhole());
        FlowPane weighing = Nodes.styled(new FlowPane(sum, scale, byRank), "flow-row");
        VBox page = new VBox(
                Nodes.title(TEXT.get("title")),
                Nodes.hint(TEXT.get("purpose")),
                Nodes.card(statementLabel, Nodes.hint(TEXT.get("statement.hint")), statement),
                Nodes.card(
                        Nodes.heading(TEXT.get("goals")),
                        Nodes.hint(TEXT.get("goals.hint")),
                        goals,
                        weighing,
                        unused),
                new ProfileCard(deal).root(),
                new StepNotesBox(deal, Step.INTENT));
        root = Nodes.page(page);
        root.setId("intent-page");
        deal.dealProperty().subscribe(_ -> refresh());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        statement.requestFocus();
    }

    @Override
    public void show(String place) {
        cards.entrySet().stream()
                .filter(e -> e.getKey().name().equals(place))
                .findFirst()
                .ifPresentOrElse(e -> e.getValue().focus(), this::focusFirst);
    }

    private void refresh() {
        List<OutcomeId> order = model.intent().goals().stream().map(Intent.Goal::outcome).toList();
        if (!order.equals(shownOrder)) {
            Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
            shownOrder = order;
            cards.keySet().retainAll(order);
            order.forEach(o -> cards.computeIfAbsent(o, id -> new GoalCard(model, deal.catalog().outcome(id))));
            goals.getChildren()
                    .setAll(order.stream()
                            .map(o -> Objects.requireNonNull(cards.get(o)).root())
                            .toList());
            for (int i = 0; i < order.size(); i++) {
                Objects.requireNonNull(cards.get(order.get(i))).ranked(i + 1, order.size());
            }
            if (focused != null && focused.getScene() != null) {
                focused.requestFocus();
            }
            showUnused();
        }
        boolean whole = Math.abs(model.weightSum() - 1) < 1e-9;
        sum.setText(TEXT.get("weights.sum", Numbers.local().percent(model.weightSum(), 1)));
        sum.getStyleClass().removeAll("badge-success", "badge-warning");
        sum.getStyleClass().setAll("label", "badge", whole ? "badge-success" : "badge-warning");
        scale.setDisable(whole || model.weightSum() == 0);
        Nodes.shown(sum.getParent(), !order.isEmpty());
    }

    private void showUnused() {
        unused.getChildren().clear();
        for (OutcomeId id : model.unused()) {
            Outcome outcome = deal.catalog().outcome(id);
            Button add = new Button(TEXT.get("goals.add", outcome.name()));
            add.setId("add-" + id);
            add.setWrapText(true);
            add.setMinWidth(0);
            add.setOnAction(_ -> {
                deal.apply(IntentEdits.add(id));
                show(id.name());
            });
            unused.getChildren().add(add);
        }
    }
}
