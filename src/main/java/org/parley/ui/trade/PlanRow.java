package org.parley.ui.trade;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;

/** How to go down one mechanism's ladder: ever smaller steps, each against something in return. */
final class PlanRow extends VBox {
    private static final Texts TEXT = Texts.of("trade");

    PlanRow(TradeViewModel model, Trades.Plan plan) {
        Mechanism mechanism = model.deal().catalog().mechanism(plan.mechanism());
        setId("plan-" + plan.mechanism());
        getStyleClass().add("plan");
        FlowPane steps = Nodes.styled(new FlowPane(), "plan-steps");
        for (int i = 0; i < plan.steps().size(); i++) {
            if (i > 0) {
                steps.getChildren().add(new Label("→"));
            }
            Label step = Nodes.styled(new Label(Units.brief(mechanism, rounded(plan.steps().get(i)))), "plan-step");
            step.getStyleClass().add("plan-step-" + Math.min(i, 4));
            steps.getChildren().add(step);
        }
        String owner = model.deal().catalog().group(plan.owner()).name();
        getChildren().addAll(
                Nodes.styled(Nodes.text(ZoneWords.name(mechanism)), "item-name"), steps,
                Nodes.hint(TEXT.get("plans.owner", owner, mechanism.unit())));
        Double veto = plan.veto();
        if (veto != null) {
            getChildren().add(Nodes.styled(
                    Nodes.text(TEXT.get("plans.veto", owner, Units.brief(mechanism, rounded(veto)))), "warning-box"));
        }
        if (!plan.asks().isEmpty()) {
            String asks = plan.asks().stream()
                    .map(id -> ZoneWords.name(model.deal().catalog().mechanism(id)))
                    .collect(Collectors.joining(", "));
            getChildren().add(Nodes.text(TEXT.get("plans.asks", asks)));
        }
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
