package org.parley.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;

/**
 * Says how much of a time is left. It goes by the clock, so that it is right also after its page was out of sight for a
 * while; only what it shows is refreshed, once a second.
 */
public final class Countdown extends FlowPane {
    private static final Texts TEXT = Texts.of("kit");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Supplier<Instant> clock;
    private final Label what = Nodes.styled(new Label(), "strong");
    private final Label left = Nodes.styled(new Label(), "countdown-left");
    private final Button run = new Button();
    private final Button again = new Button(TEXT.get("countdown.again"));
    private final Timeline refresh = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> show()));
    private final ObservableValue<Boolean> seen = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    private Duration planned = Duration.ZERO;
    private Duration used = Duration.ZERO;
    private @Nullable Instant since;

    public Countdown(String id, Supplier<Instant> clock) {
        this.clock = clock;
        setId(id);
        getStyleClass().addAll("countdown", "flow-row");
        left.setId(id + "-left");
        run.setId(id + "-run");
        again.setId(id + "-again");
        run.setOnAction(_ -> toggle());
        again.setOnAction(_ -> start(what.getText(), planned));
        refresh.setCycleCount(Animation.INDEFINITE);
        seen.subscribe(_ -> refreshIfNeeded());
        getChildren().addAll(what, left, run, again);
        show();
    }

    /** Sets the time without starting it. */
    public void prepare(String name, Duration time) {
        what.setText(name);
        planned = time;
        used = Duration.ZERO;
        since = null;
        show();
    }

    public void start(String name, Duration time) {
        prepare(name, time);
        since = clock.get();
        show();
    }

    /** Stops a running time and goes on with a stopped one. */
    public void toggle() {
        Instant started = since;
        if (started == null) {
            since = clock.get();
        } else {
            used = used.plus(Duration.between(started, clock.get()));
            since = null;
        }
        show();
    }

    private void show() {
        Instant started = since;
        Duration gone = started == null ? used : used.plus(Duration.between(started, clock.get()));
        long seconds = planned.minus(gone).toSeconds();
        boolean over = seconds < 0;
        left.setText(TEXT.get(over ? "countdown.over" : "countdown.left", minutes(Math.abs(seconds))));
        left.pseudoClassStateChanged(OVER, over);
        run.setText(TEXT.get(started == null ? "countdown.run" : "countdown.pause"));
        refreshIfNeeded();
    }

    /** An animation that plays keeps its page alive for ever, also one whose window is closed. */
    private void refreshIfNeeded() {
        if (since != null && seen.getValue()) {
            refresh.play();
        } else {
            refresh.stop();
        }
    }

    private static String minutes(long seconds) {
        long rest = seconds % 60;
        return seconds / 60 + (rest < 10 ? ":0" : ":") + rest;
    }
}
