package org.parley.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

@UiTest
class BackgroundTest {
    @Test
    void cancelledWorkThatHasNotBegunIsNotDone(Ui ui) {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        var begin = new CountDownLatch(1);
        try (var background = new Background(e -> { throw new AssertionError(e); })) {
            background.run(() -> {
                begin.await();
                return log.add("first");
            }, _ -> {}, e -> log.add("failed"));
            background.run(() -> log.add("second"), _ -> log.add("reported"), e -> log.add("failed")).cancel();
            background.run(() -> log.add("third"), _ -> {}, e -> log.add("failed"));
            begin.countDown();

            ui.eventually(() -> assertThat(ui.fx(() -> background.jobsProperty().get())).isZero());
            assertThat(log).containsExactly("first", "third");
        }
    }

    @Test
    void cancelledWorkUnderWayIsToldToStopAndHoldsNothingUp(Ui ui) {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        var begun = new CountDownLatch(1);
        try (var background = new Background(e -> { throw new AssertionError(e); })) {
            Background.Job endless = background.run(signal -> {
                begun.countDown();
                while (true) {
                    signal.check();
                }
            }, _ -> log.add("reported"), e -> log.add("failed"));
            background.run(() -> log.add("next"), _ -> {}, e -> log.add("failed"));
            begun.await();
            endless.cancel();

            ui.eventually(() -> assertThat(ui.fx(() -> background.jobsProperty().get())).isZero());
            assertThat(log).containsExactly("next");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAnswerThatArrivesWhileClosingMayAskForMoreInVain(Ui ui) {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        var background = new Background(e -> { throw new AssertionError(e); });
        background.close();

        ui.fx(() -> background.run(() -> log.add("run"), _ -> log.add("reported"), e -> log.add("failed")));
        ui.fx(() -> background.afterSaves(() -> log.add("run"), _ -> {}, e -> log.add("failed")));
        ui.fx(() -> background.analyses().execute(() -> log.add("analysed")));
        ui.fx(() -> background.files().execute(() -> log.add("read")));

        ui.settle();
        assertThat(log).isEmpty();
    }
}
