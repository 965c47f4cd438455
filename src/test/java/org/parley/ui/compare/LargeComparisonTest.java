package org.parley.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.parley.domain.catalog.Catalog;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.ui.task.Background;

/** Two thousand clauses of ten bids. */
@UiTest
class LargeComparisonTest {
    private static final int STEP_PX = 60;
    private static final int STEPS = 100;
    private static final int ROUNDS = 4;

    @Test
    void reachesAndExplainsTheLastClause(Ui ui) {
        Catalog catalog = Deals.catalog(2000);
        Desk desk = Desk.open(ui, catalog, Deals.large(catalog, 10));
        String last = catalog.mechanisms().getLast().id();
        ui.fx(desk.view::focusFirst);

        ui.keys("Shortcut+End", "End", "Enter");

        assertThat(ui.textOf("#detail-title")).startsWith(last + " ").contains("Provider number 10");
        assertThat(ui.textOf("#thread-VALUE")).isNotEmpty();
    }

    @Test
    void scrollsToTheEnd(Ui ui) {
        Catalog catalog = Deals.catalog(2000);
        Desk.open(ui, catalog, Deals.large(catalog, 10));
        ListView<?> list = ui.find("#compare-rows", ListView.class);
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");

        ui.click("#compare-rows").keys("Shortcut+End");

        assertThat(list.getItems()).hasSizeGreaterThan(2000);
        assertThat(ui.fx(() -> Objects.requireNonNull(flow.getLastVisibleCell()).getIndex()))
                .isEqualTo(list.getItems().size() - 1);
    }

    /** Prints what a scroll step costs the window's thread before it is drawn; run it with {@code -Dparley.measure=yes}. */
    @Test @EnabledIfSystemProperty(named = "parley.measure", matches = "yes")
    void measuresAScrollStep(Ui ui) {
        Catalog catalog = Deals.catalog(2000);
        Desk.open(ui, catalog, Deals.large(catalog, 10), 1400, 850, 14);
        VirtualFlow<?> flow = (VirtualFlow<?>) ui.find("#compare-rows").lookup(".virtual-flow");
        ScrollBar bar = ui.find("#compare-hscroll", ScrollBar.class);
        for (int round = 1; round <= ROUNDS; round++) {
            report(round, "down", ui, _ -> flow.scrollPixels(STEP_PX));
            report(round, "across", ui, i -> bar.setValue(i * STEP_PX % 600));
        }
    }

    private static void report(int round, String way, Ui ui, IntConsumer step) {
        double[] cpu = new double[STEPS];
        double[] gap = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            int at = i;
            long start = System.nanoTime();
            cpu[i] = pulse(ui, () -> step.accept(at));
            gap[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(cpu);
        Arrays.sort(gap);
        System.out.printf(
                "round %d, scroll %s: CSS and layout %.1f ms CPU median, %.1f p95; with drawing %.0f ms wall median, %.0f p95%n",
                round, way, cpu[STEPS / 2], cpu[STEPS * 95 / 100], gap[STEPS / 2], gap[STEPS * 95 / 100]);
    }

    /** CPU time in milliseconds from the scrolling to the end of CSS and layout of the pulse that shows it. */
    private static double pulse(Ui ui, Runnable scroll) {
        var clock = ManagementFactory.getThreadMXBean();
        var done = new CompletableFuture<Double>();
        ui.fx(() -> {
            Scene scene = ui.scene();
            long[] start = new long[1];
            var before = new Runnable[1];
            var after = new Runnable[1];
            before[0] = () -> {
                start[0] = clock.getCurrentThreadCpuTime();
                scroll.run();
            };
            after[0] = () -> {
                double spent = (clock.getCurrentThreadCpuTime() - start[0]) / 1e6;
                scene.removePreLayoutPulseListener(before[0]);
                scene.removePostLayoutPulseListener(after[0]);
                Background.soon(() -> done.complete(spent));
            };
            scene.addPreLayoutPulseListener(before[0]);
            scene.addPostLayoutPulseListener(after[0]);
            Platform.requestNextPulse();
        });
        return done.join();
    }
}
