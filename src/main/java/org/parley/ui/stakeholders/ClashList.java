package org.parley.ui.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.analysis.consensus.PositionConflict;
import org.parley.analysis.rules.Vetoes;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Interval;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;

/** Limits that do not go together, and limits that would stop a drafted position. */
final class ClashList extends VBox {
    private static final Texts TEXT = Texts.of("stakeholders");

    private final StakeholdersViewModel model;
    private final Navigator navigator;
    private final Consumer<String> onLimits;
    private List<Clash> shown = List.of();

    /** One line of the list. */
    private record Clash(String mechanism, String id, boolean veto, String text) {}

    /** @param onLimits shows the limits of a mechanism */
    ClashList(StakeholdersViewModel model, Navigator navigator, Consumer<String> onLimits) {
        this.model = model;
        this.navigator = navigator;
        this.onLimits = onLimits;
        setId("clashes");
        getStyleClass().add("card-box");
        getChildren().addAll(Nodes.heading(TEXT.get("clashes.title")), Nodes.hint(TEXT.get("clashes.hint")));
        getChildren().add(Nodes.id(Nodes.styled(new VBox(), "conflicts"), "clash-lines"));
    }

    void refresh() {
        var clashes = new ArrayList<Clash>();
        for (PositionConflict conflict : model.analysis().positionConflicts()) {
            clashes.add(new Clash(
                    conflict.mechanism(),
                    conflict.mechanism() + "-" + conflict.a() + "-" + conflict.b(),
                    false,
                    conflict(conflict)));
        }
        for (String id : model.stakeholders().intervals().keySet()) {
            Mechanism mechanism = model.catalog().mechanism(id);
            Vetoes.of(model.analysis().terms(), mechanism)
                    .forEach(g -> clashes.add(new Clash(id, id + "-" + g, true, veto(mechanism, g))));
        }
        VBox lines = (VBox) getChildren().getLast();
        if (!clashes.equals(shown) || lines.getChildren().isEmpty()) {
            shown = List.copyOf(clashes);
            lines.getChildren().setAll(shown.stream().map(this::line).toList());
            if (shown.isEmpty()) {
                lines.getChildren().add(Nodes.text(TEXT.get("clashes.none")));
            }
        }
    }

    private String conflict(PositionConflict conflict) {
        Mechanism mechanism = model.catalog().mechanism(conflict.mechanism());
        return Words.mechanism(mechanism) + ": "
                + LimitsText.conflict(model.stakeholders(), mechanism, conflict);
    }

    private String veto(Mechanism mechanism, GroupId group) {
        Interval interval = model.stakeholders().interval(mechanism.id(), group);
        return TEXT.get(
                "clash.veto",
                Words.mechanism(mechanism),
                Words.group(model.catalog(), group),
                Words.number(model.analysis().terms().draft(mechanism)),
                interval == null ? "" : Words.range(interval),
                mechanism.unit());
    }

    private VBox line(Clash clash) {
        Label kind = Nodes.badge(
                TEXT.get(clash.veto() ? "clash.veto.badge" : "clash.conflict.badge"),
                clash.veto() ? "badge-danger" : "badge-warning");
        Label text = Nodes.id(Nodes.text(clash.text()), "clash-" + clash.id());
        Button go = Nodes.id(new Button(TEXT.get("go.position")), "go-" + clash.id());
        go.setAccessibleText(TEXT.get("go.position.of", clash.mechanism()));
        go.setOnAction(_ -> navigator.go(Step.POSITIONS, clash.mechanism()));
        Button limits = Nodes.id(new Button(TEXT.get("go.limits")), "limits-" + clash.id());
        limits.setAccessibleText(TEXT.get("go.limits.of", clash.mechanism()));
        limits.setOnAction(_ -> onLimits.accept(clash.mechanism()));
        return Nodes.styled(
                new VBox(text, Nodes.styled(new FlowPane(kind, go, limits), "flow-row")), "clash");
    }
}
