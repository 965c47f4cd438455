package org.parley.ui.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Quote;
import org.parley.fixtures.Bench;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.ui.task.Background;

/** Twenty bids on a hundred mechanisms. */
@UiTest
class WeightDragTest {
    private static final int BIDS = 20;
    private static final int STEPS = 120;
    private static final int ROUNDS = 4;

    @Test
    void aWeightReordersTwentyBids(Ui ui) {
        try (RankDesk desk = RankDesk.show(ui, large())) {
            assertThat(desk.deal.analysis().bids()).hasSize(BIDS);
            Slider slider = ui.find("#slider-TCO", Slider.class);

            ui.fx(() -> slider.setValue(80));

            assertThat(ui.find("#live-order").getAccessibleText()).contains("leads with");
            assertThat(ui.textOf("#weight-TCO")).isEqualTo("80.0%");
        }
    }

    /**
     * Prints what a weight that moves costs the window's thread until its picture is laid out, and the time until it is
     * drawn; run it with {@code -Dparley.measure=yes}.
     */
    @Test @EnabledIfSystemProperty(named = "parley.measure", matches = "yes")
    void measuresADragToItsRepaint(Ui ui) {
        RankDesk.show(ui, RankDesk.lumenvale()).close();
        try (RankDesk desk = RankDesk.show(ui, large())) {
            ui.eventually(() -> assertThat(ui.exists("#sure-finding")).isTrue());
            ui.click("#jump-weights");
            Slider slider = ui.find("#slider-TCO", Slider.class);
            assertThat(desk.deal.analysis().bids()).hasSize(BIDS);
            for (int round = 1; round <= ROUNDS; round++) {
                double[] laidOut = new double[STEPS];
                double[] drawn = new double[STEPS];
                ui.fx(() -> slider.setValueChanging(true));
                for (int i = 0; i < STEPS; i++) {
                    double weight = 100.0 * ((i * 7) % STEPS) / STEPS;
                    double[] took = drag(ui, () -> slider.setValue(weight));
                    laidOut[i] = took[0];
                    drawn[i] = took[1];
                }
                ui.fx(() -> slider.setValueChanging(false));
                Arrays.sort(laidOut);
                Arrays.sort(drawn);
                System.out.printf(
                        "round %d, weight moved, %d bids x %d mechanisms: CPU to layout %.1f ms median, %.1f p95; "
                                + "wall to repaint %.1f ms median, %.1f p95%n",
                        round, BIDS, Bench.CATALOG.mechanisms().size(), laidOut[STEPS / 2],
                        laidOut[STEPS * 95 / 100], drawn[STEPS / 2], drawn[STEPS * 95 / 100]);
            }
        }
    }

    /** Milliseconds of the window's thread from the move to the end of layout, and on the clock until it is free again. */
    private static double[] drag(Ui ui, Runnable move) {
        var done = new CompletableFuture<double[]>();
        ui.fx(() -> {
            Scene scene = ui.scene();
            var clock = ManagementFactory.getThreadMXBean();
            long start = System.nanoTime();
            long cpu = clock.getCurrentThreadCpuTime();
            double[] took = new double[2];
            var after = new Runnable[1];
            after[0] = () -> {
                scene.removePostLayoutPulseListener(after[0]);
                took[0] = (clock.getCurrentThreadCpuTime() - cpu) / 1e6;
                Background.soon(() -> {
                    took[1] = (System.nanoTime() - start) / 1e6;
                    done.complete(took);
                });
            };
            scene.addPostLayoutPulseListener(after[0]);
            move.run();
            Platform.requestNextPulse();
        });
        return done.join();
    }

    private static Deal large() {
        Deal deal = RankDesk.lumenvale();
        List<Bid> models = deal.bids();
        var bids = new ArrayList<Bid>();
        for (int i = 0; i < BIDS; i++) {
            var quotes = new LinkedHashMap<String, Quote>();
            List<Mechanism> mechanisms = Bench.CATALOG.mechanisms();
            for (int row = 0; row < mechanisms.size(); row++) {
                var ladder = mechanisms.get(row).ladder();
                double share = ((row * 7 + i * 3) % 11) / 10.0;
                quotes.put(mechanisms.get(row).id(), Quote.of(
                        ladder.open() + share * (ladder.walkAway() - ladder.open())));
            }
            bids.add(Bid.of(Character.toString('A' + i), "Provider number " + (i + 1))
                    .withQuotes(quotes)
                    .withPricing(models.get(i % models.size()).pricing()));
        }
        var asked = Bench.CATALOG.mechanisms().stream().map(Mechanism::id).collect(Collectors.toSet());
        return deal.withSelection(deal.selection().withAsked(asked)).withBids(bids);
    }
}
