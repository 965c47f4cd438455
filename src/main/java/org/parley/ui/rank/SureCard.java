package org.parley.ui.rank;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.smaa.NotRanked;
import org.parley.analysis.smaa.RankAcceptability;
import org.parley.analysis.smaa.WeightKnowledge;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.task.Background;

/** How sure the first place is while nobody is sure of the weights and the quotes. */
final class SureCard extends VBox {
    private static final Texts TEXT = Texts.of("rank");
    private static final Duration PATIENCE = Duration.millis(500);

    private final RankViewModel model;
    private final Map<WeightKnowledge, Simulation> simulations = new EnumMap<>(WeightKnowledge.class);
    private final ReadOnlyObjectWrapper<Finding.@Nullable Line> views = new ReadOnlyObjectWrapper<>();
    private final Label told = Nodes.id(Nodes.text(""), "sure-views");
    private final Label assumption = Nodes.id(Nodes.hint(""), "sure-assumption");
    private final ProgressBar bar = Nodes.id(new ProgressBar(0), "sure-progress");
    private final FlowPane progress = Nodes.styled(new FlowPane(), "flow-row");
    private final VBox answer = Nodes.id(new VBox(), "sure-answer");
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private WeightKnowledge weights = WeightKnowledge.GROUPS;

    SureCard(RankViewModel model, Background background) {
        this.model = model;
        SureViews.ALL.forEach(each -> simulations.put(each, new Simulation(background)));
        getStyleClass().add("card-box");
        answer.getStyleClass().add("part");
        Button stop = Nodes.id(new Button(TEXT.get("sure.stop")), "sure-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> shown().stop());
        bar.setAccessibleText(TEXT.get("sure.running"));
        progress.getChildren().addAll(Nodes.text(TEXT.get("sure.running")), bar, stop);
        Nodes.shown(progress, false);
        patience.setOnFinished(_ -> Nodes.shown(
                progress, shown().stateProperty().get() instanceof Simulation.State.Running));
        getChildren().addAll(
                Nodes.heading(TEXT.get("sure.title")),
                Nodes.text(TEXT.get("sure.question")),
                choices(),
                assumption,
                told,
                progress,
                answer);
        simulations.forEach((each, simulation) -> simulation.stateProperty().addListener((_, _, state) -> {
            if (each == weights) {
                show(state);
            }
            if (state instanceof Simulation.State.Done) {
                compare();
            }
        }));
    }

    /** How far the answer depends on how firmly weights are believed; null where there is nothing to compare. */
    ReadOnlyObjectProperty<Finding.@Nullable Line> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    void refresh() {
        Look look = model.look();
        assumption.setText(assumption(look));
        simulations.values().forEach(s -> s.keepOnly(look));
        bar.progressProperty().bind(shown().progressProperty());
        shown().ask(look, weights);
        show(shown().stateProperty().get());
        compare();
    }

    private Simulation shown() {
        return simulation(weights);
    }

    private String assumption(Look look) {
        String hint = TEXT.get("sure.weights." + weights + ".hint", "");
        String others = weights == WeightKnowledge.GROUPS ? Finding.dissent(look) : "";
        return others.isEmpty() ? hint : hint + " " + TEXT.get("sure.weights.GROUPS.others", others);
    }

    /** Says whether the views agree; those that nobody has asked for follow one after the other. */
    private void compare() {
        Look look = model.look();
        boolean comparable = look.ranking().weighted() && look.standing().ranked().size() > 1;
        if (comparable && shown().stateProperty().get() instanceof Simulation.State.Done) {
            if (simulations.values().stream()
                    .noneMatch(s -> s.stateProperty().get() instanceof Simulation.State.Running)) {
                SureViews.ALL.stream().filter(this::idle).findFirst()
                        .ifPresent(each -> simulation(each).ask(look, each));
            }
        }
        views.set(comparable ? SureViews.of(found(look)) : null);
        Finding.Line line = views.get();
        told.setText(line == null ? "" : TEXT.get("mark." + line.mark(), line.text()));
        Nodes.shown(told, line != null);
    }

    private boolean idle(WeightKnowledge view) {
        return simulation(view).stateProperty().get() instanceof Simulation.State.Idle;
    }

    private Simulation simulation(WeightKnowledge view) {
        return Objects.requireNonNull(simulations.get(view));
    }

    private Map<WeightKnowledge, RankAcceptability> found(Look look) {
        var found = new EnumMap<WeightKnowledge, RankAcceptability>(WeightKnowledge.class);
        simulations.forEach((view, simulation) -> {
            if (simulation.stateProperty().get() instanceof Simulation.State.Done done
                    && done.question().about(look)
                    && done.answer() instanceof RankAcceptability answer) {
                found.put(view, answer);
            }
        });
        return found;
    }

    private FlowPane choices() {
        var group = new ToggleGroup();
        FlowPane all = Nodes.styled(new FlowPane(), "flow-row");
        for (WeightKnowledge each : SureViews.ALL) {
            RadioButton button = Nodes.id(new RadioButton(TEXT.get("sure.weights." + each)), "sure-" + each);
            button.setToggleGroup(group);
            button.setSelected(each == weights);
            button.setMinWidth(USE_PREF_SIZE);
            button.selectedProperty().addListener((_, _, on) -> {
                if (on) {
                    weights = each;
                    refresh();
                }
            });
            all.getChildren().add(button);
        }
        return all;
    }

    private void show(Simulation.State state) {
        patience.stop();
        answer.setDisable(state instanceof Simulation.State.Running);
        switch (state) {
            case Simulation.State.Idle _ -> answer.getChildren().clear();
            case Simulation.State.Running _ -> patience.playFromStart();
            case Simulation.State.Stopped _ -> again(TEXT.get("sure.stopped"));
            case Simulation.State.Failed failed -> again(TEXT.get("sure.failed", failed.message()));
            case Simulation.State.Done done -> {
                switch (done.answer()) {
                    case NotRanked not -> answer.getChildren().setAll(
                            Nodes.text(TEXT.get("sure.not." + not.reason())));
                    case RankAcceptability found -> answer.getChildren().setAll(
                            new SureAnswer(done.question(), found));
                }
            }
        }
        if (!(state instanceof Simulation.State.Running)) {
            Nodes.shown(progress, false);
        }
    }

    private void again(String words) {
        Button again = Nodes.id(new Button(TEXT.get("sure.again")), "sure-again");
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(_ -> refresh());
        answer.getChildren().setAll(Nodes.text(words), again);
    }
}
