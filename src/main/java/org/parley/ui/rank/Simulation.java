package org.parley.ui.rank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.smaa.Acceptability;
import org.parley.analysis.smaa.RankAcceptability;
import org.parley.analysis.smaa.RankQuestion;
import org.parley.analysis.smaa.SmaaMonitor;
import org.parley.analysis.smaa.SmaaSettings;
import org.parley.analysis.smaa.WeightKnowledge;
import org.parley.ui.task.Background;

/** Asks how often each bid comes first, beside the window's thread. Only the answer to the latest question arrives. */
final class Simulation {
    /** What is under way or was found. */
    sealed interface State {
        /** Nothing was asked yet. */
        record Idle() implements State {}

        record Running() implements State {}

        /** A person stopped it. */
        record Stopped() implements State {}

        record Done(Question question, Acceptability answer) implements State {}

        record Failed(String message) implements State {}
    }

    /** What was asked, of which state of the deal and in which scenario. */
    record Question(Look look, RankQuestion ask) {
        /** Whether another view of the same bids would be computed from the same figures. */
        boolean about(Look other) {
            return look.analysis() == other.analysis() && look.scenario() == other.scenario();
        }
    }

    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private @Nullable Question latest;
    private AtomicBoolean cancelled = new AtomicBoolean();
    private Background.@Nullable Job job;

    Simulation(Background background) {
        this.background = background;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The share that is done, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Starts anew unless the very same was asked last and not stopped. */
    void ask(Look look, WeightKnowledge weights) {
        var question = new Question(look, RankQuestion.of(weights, SmaaSettings.STANDARD));
        Question before = latest;
        boolean known = before != null
                && before.about(look)
                && before.ask().equals(question.ask())
                && !(state.get() instanceof State.Stopped);
        if (!known) {
            drop();
            start(question);
        }
    }

    /** On a person's wish; what was found before is gone, because it answers another question. */
    void stop() {
        if (state.get() instanceof State.Running) {
            drop();
            state.set(new State.Stopped());
        }
    }

    /** Unless it is about what is looked at now, what was asked and found is gone. */
    void keepOnly(Look look) {
        Question before = latest;
        if (before != null && !before.about(look)) {
            drop();
            latest = null;
            state.set(new State.Idle());
        }
    }

    private void drop() {
        cancelled.set(true);
        if (job != null) {
            job.cancel();
        }
    }

    private void start(Question question) {
        var stopped = new AtomicBoolean();
        cancelled = stopped;
        latest = question;
        progress.set(0);
        state.set(new State.Running());
        job = background.run(
                () -> simulate(question, stopped),
                answer -> state.set(new State.Done(question, answer)),
                failure -> {
                    if (!(failure instanceof CancellationException)) {
                        state.set(new State.Failed(String.valueOf(failure.getMessage())));
                    }
                });
    }

    private Acceptability simulate(Question question, AtomicBoolean stopped) {
        DealAnalysis analysis = question.look().analysis();
        var monitor = new SmaaMonitor(
                stopped::get, share -> Background.window().execute(() -> {
                    if (cancelled == stopped) {
                        progress.set(share);
                    }
                }));
        return RankAcceptability.of(
                analysis.terms(), analysis.criteria(), analysis.bids(), tcoValues(question.look()), question.ask(),
                monitor);
    }

    private static Map<String, Double> tcoValues(Look look) {
        var values = new LinkedHashMap<String, Double>();
        look.scenario().costs().forEach((letter, cost) -> values.put(letter, cost.value()));
        return values;
    }
}
