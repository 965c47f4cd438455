package org.parley.ui.trade;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.trade.ConcessionPlan;
import org.parley.analysis.trade.ConcessionStep;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;

/** How to go down one mechanism's ladder: ever smaller steps, each against something in return. */
final class PlanRow extends VBox {
    private static final Texts TEXT = Texts.of("trade");

    private final Catalog catalog;
    private final Mechanism mechanism;

    /** @param provider letter of the counterpart */
    PlanRow(Catalog catalog, ConcessionPlan plan, String provider) {
        this.catalog = catalog;
        this.mechanism = catalog.mechanism(plan.mechanism());
        setId("plan-" + plan.mechanism());
        getStyleClass().add("plan");
        String owner = catalog.group(plan.owner()).name();
        getChildren().addAll(Nodes.styled(Nodes.text(ZoneWords.name(mechanism)), "item-name"), way(plan, owner));
        Double quote = plan.quote();
        if (quote != null) {
            boolean opening = plan.floor() == plan.opening();
            Label told = Nodes.text(TEXT.get(
                    opening ? "plans.quoted.opening" : "plans.quoted", provider, Units.quantity(mechanism, quote)));
            getChildren().add(Nodes.id(told, "plan-quote-" + plan.mechanism()));
        }
        GroupId veto = plan.floorBy();
        if (veto != null) {
            warn(TEXT.get("plans.veto", brief(plan.floor()), catalog.group(veto).name()));
        }
        plan.steps().stream()
                .filter(s -> !s.vetoes().isEmpty())
                .min(Comparator.comparingInt(ConcessionStep::round))
                .ifPresent(s -> warn(TEXT.get("plans.vetoed", brief(s.term()), groups(s.vetoes()))));
        String asked = plan.inReturn();
        if (asked != null) {
            getChildren()
                    .add(Nodes.text(TEXT.get("plans.asks", ZoneWords.name(catalog.mechanism(asked)))));
        }
    }

    private VBox way(ConcessionPlan plan, String owner) {
        if (plan.compatible()) {
            return new VBox(Nodes.text(TEXT.get("plans.compatible", Units.text(mechanism, plan.opening()))));
        }
        FlowPane steps = Nodes.styled(new FlowPane(), "plan-steps");
        steps.getChildren().add(step(TEXT.get("plans.open", brief(plan.opening()))));
        for (ConcessionStep each : plan.steps()) {
            steps.getChildren().addAll(new Label("→"), step(brief(each.term())));
        }
        String key = plan.steps().isEmpty() ? "plans.noRoom" : "plans.owner";
        return new VBox(steps, Nodes.hint(TEXT.get(key, owner, mechanism.unit())));
    }

    private void warn(String text) {
        getChildren().add(Nodes.styled(Nodes.text(text), "warning-box"));
    }

    private String groups(List<GroupId> groups) {
        return groups.stream().map(g -> catalog.group(g).name()).collect(Collectors.joining(", "));
    }

    private static Label step(String text) {
        return Nodes.styled(new Label(text), "plan-step");
    }

    private String brief(double number) {
        double rounded = Math.rint(number * 100) / 100;
        return Numbers.local().plain(rounded) + (mechanism.unit().contains("%") ? "%" : "");
    }
}
