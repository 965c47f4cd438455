package org.parley.ui.trade;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.analysis.Step;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.fixtures.Bench;
import org.parley.fixtures.HeardMessages;
import org.parley.fixtures.MemoryStore;
import org.parley.kit.Ui;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.FileDialogs;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** A deal on the page 'Trade', analysed at once. */
final class Desk {
    final DealModel deal;
    final HeardMessages messages = new HeardMessages();
    final List<String> jumps = new ArrayList<>();
    private final Navigator navigator = new Navigator() {
        @Override
        public void go(Step step) {
            jumps.add(step.name());
        }

        @Override
        public void go(Step step, String place) {
            jumps.add(step + "/" + place);
        }
    };
    private final FileDialogs files = new FileDialogs() {
        @Override
        public List<Path> open(String title, String kind, List<String> extensions) {
            return List.of();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<Kind> kinds) {
            return Optional.empty();
        }
    };

    Desk(Deal deal) {
        this.deal = Bench.model(deal);
    }

    TradeView show(Ui ui, double width, double height, int fontPx) {
        return Bench.show(
                ui,
                () -> new TradeView(
                        deal,
                        navigator,
                        new Workbench(
                                Bench.CATALOG,
                                new MemoryStore(),
                                new Background(e -> {
                                    throw new AssertionError(e);
                                }),
                                Clock.systemUTC(),
                                "tester",
                                files,
                                messages)),
                width,
                height,
                fontPx);
    }

    TradeView show(Ui ui) {
        return show(ui, 1280, 900, 14);
    }

    PackageTable table() {
        return Objects.requireNonNull(deal.deal().packageTable());
    }

    CounterpartEstimate estimate(String letter, String mechanism) {
        return Objects.requireNonNull(
                deal.deal().estimates().getOrDefault(letter, Map.of()).get(mechanism));
    }
}
