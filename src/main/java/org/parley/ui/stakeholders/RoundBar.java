package org.parley.ui.stakeholders;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.WeightRound;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Where a sheet's round stands, and what can be done with it. */
final class RoundBar extends VBox {
    private static final Texts TEXT = Texts.of("rounds");

    private final RoundViewModel model;
    private final Label state;
    private final Label turnout;
    private final Label stop;
    private final Button hide;
    private final Button reveal;
    private final Button revealSome;
    private final Button close;
    private final Button reopen;
    private final Button next;
    private final ToggleButton single;

    /** @param onSingle when one ballot at a time is asked for or not any more */
    RoundBar(RoundViewModel model, RoundFiles files, Runnable onSingle) {
        this.model = model;
        getStyleClass().add("round-bar");
        state = Nodes.styled(label("state"), "strong");
        turnout = label("turnout");
        stop = Nodes.styled(label("stop"), "round-stop");
        hide = button("hide", () -> model.stage(WeightRound.Stage.HIDDEN));
        reveal = button("reveal", () -> model.stage(WeightRound.Stage.OPEN));
        revealSome = button("revealSome", () -> model.stage(WeightRound.Stage.OPEN));
        close = button("close", () -> model.stage(WeightRound.Stage.CLOSED));
        reopen = button("reopen", () -> model.stage(WeightRound.Stage.OPEN));
        next = button("next", model::next);
        reveal.getStyleClass().add("accent");
        single = Nodes.id(new ToggleButton(TEXT.get("single")), "round-single-" + model.sheet());
        single.setWrapText(true);
        single.setOnAction(_ -> onSingle.run());
        FlowPane actions = Nodes.styled(
                new FlowPane(
                        hide, reveal, revealSome, close, reopen, next, single,
                        button("import", () -> files.read(model)), button("ballots", () -> files.ballots(model))),
                "flow-row");
        getChildren().addAll(state, turnout, stop, actions);
    }

    /** True when one group's ballot is to be shown instead of all of them. */
    boolean single() {
        return single.isSelected() || model.round().hidden();
    }

    void refresh() {
        boolean hidden = model.round().hidden();
        var groups = model.turnout();
        state.setText(model.state());
        turnout.setText(model.turnoutWords());
        String words = hidden ? "" : model.stopWords();
        stop.setText(words);
        Nodes.shown(stop, !words.isEmpty());
        Nodes.shown(hide, model.untouched());
        Nodes.shown(reveal, hidden);
        reveal.setDisable(!groups.complete());
        Nodes.shown(revealSome, hidden && !groups.complete() && groups.in().size() > 1);
        revealSome.setText(TEXT.get(
                "revealSome", groups.missing().stream().map(GroupId::name).collect(Collectors.joining(", "))));
        Nodes.shown(close, model.talked() && !model.closed());
        Nodes.shown(reopen, model.closed());
        Nodes.shown(next, model.talked());
        Nodes.shown(single, !hidden);
    }

    private Label label(String name) {
        return Nodes.id(Nodes.text(""), "round-" + name + "-" + model.sheet());
    }

    private Button button(String name, Runnable action) {
        Button button = Nodes.id(new Button(TEXT.get(name)), "round-" + name + "-" + model.sheet());
        button.setWrapText(true);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
