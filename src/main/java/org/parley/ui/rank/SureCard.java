package org.parley.ui.rank;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
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
    private final Simulation simulation;
    private final Label assumption = Nodes.id(Nodes.hint(""), "sure-assumption");
    private final ProgressBar bar = Nodes.id(new ProgressBar(0), "sure-progress");
    private final FlowPane progress = Nodes.styled(new FlowPane(), "flow-row");
    private final VBox answer = Nodes.id(new VBox(), "sure-answer");
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private WeightKnowledge weights = WeightKnowledge.GROUPS;

    SureCard(RankViewModel model, Background background) {
        this.model = model;
        this.simulation = new Simulation(background);
        getStyleClass().add("card-box");
        answer.getStyleClass().add("part");
        Button stop = Nodes.id(new Button(TEXT.get("sure.stop")), "sure-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> simulation.stop());
        bar.progressProperty().bind(simulation.progressProperty());
        bar.setAccessibleText(TEXT.get("sure.running"));
        progress.getChildren().addAll(Nodes.text(TEXT.get("sure.running")), bar, stop);
        Nodes.shown(progress, false);
        patience.setOnFinished(_ -> Nodes.shown(
                progress, simulation.stateProperty().get() instanceof Simulation.State.Running));
        getChildren().addAll(
                Nodes.heading(TEXT.get("sure.title")),
                Nodes.text(TEXT.get("sure.question")),
                choices(),
                assumption,
                progress,
                answer);
        simulation.stateProperty().subscribe(this::show);
    }

    void refresh() {
        assumption.setText(TEXT.get("sure.weights." + weights + ".hint"));
        simulation.ask(model.look(), weights);
    }

    private FlowPane choices() {
        var group = new ToggleGroup();
        FlowPane all = Nodes.styled(new FlowPane(), "flow-row");
        for (WeightKnowledge each : new WeightKnowledge[] {
            WeightKnowledge.GROUPS, WeightKnowledge.ORDER, WeightKnowledge.ANY
        }) {
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
