package org.parley.ui.rank;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.analysis.ranking.CriticalWeight;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The weight of one criterion and what it decides. */
final class WeightRow extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final RankViewModel model;
    private final String criterion;
    private final WeightSlider track;
    private final Label weight;
    private final Label decides;
    private boolean updating;

    WeightRow(RankViewModel model, String criterion) {
        this.model = model;
        this.criterion = criterion;
        getStyleClass().add("weight-row");
        String words = Words.criterion(model.deal().catalog(), criterion);
        Label name = Nodes.styled(Nodes.text(words), "weight-name");
        weight = Nodes.id(Nodes.styled(new Label(), "weight-now"), "weight-" + criterion);
        weight.setMinWidth(USE_PREF_SIZE);
        track = new WeightSlider("slider-" + criterion);
        HBox.setHgrow(track, Priority.ALWAYS);
        name.setLabelFor(track.slider());
        track.slider().setAccessibleText(words);
        decides = Nodes.id(Nodes.hint(""), "critical-" + criterion);
        listen(track.slider());
        getChildren().addAll(name, Nodes.row(track, weight), decides);
    }

    Slider slider() {
        return track.slider();
    }

    /** @param now 0 to 1 */
    void show(double now) {
        updating = true;
        if (!track.slider().isValueChanging()) {
            track.slider().setValue(now * 100);
        }
        updating = false;
        weight.setText(Words.percent(now));
    }

    /** Says at which weight the leader changes. */
    void decide() {
        String words = switch (model.critical(criterion)) {
            case CriticalWeight.At at -> {
                double now = model.shown().weights().getOrDefault(criterion, 0.0);
                yield TEXT.get(
                        at.weight() >= now ? "weight.above" : "weight.below",
                        at.second(), at.winner(), Words.percent(at.weight()));
            }
            case CriticalWeight.None none ->
                    TEXT.get("weight." + none.why(), String.join(", ", model.shown().winners()));
        };
        decides.setText(TEXT.get("weight.decides", words, Words.percent(start())));
        Double at = model.critical(criterion) instanceof CriticalWeight.At critical ? critical.weight() : null;
        track.mark(start(), at, words);
    }

    private double start() {
        return model.look().standing().weights().getOrDefault(criterion, 0.0);
    }

    private void listen(Slider slider) {
        slider.valueProperty().addListener((_, _, value) -> {
            if (!updating) {
                model.move(criterion, Math.clamp(value.doubleValue() / 100, 0, 1));
                if (!slider.isValueChanging()) {
                    model.rest();
                }
            }
        });
        slider.valueChangingProperty().addListener((_, _, changing) -> {
            if (!changing) {
                model.rest();
            }
        });
    }
}
