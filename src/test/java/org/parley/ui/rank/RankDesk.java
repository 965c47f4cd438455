package org.parley.ui.rank;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.Step;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Deal;
import org.parley.exchange.Samples;
import org.parley.fixtures.Bench;
import org.parley.fixtures.MemoryStore;
import org.parley.kit.Ui;
import org.parley.session.History;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.FileDialogs;
import org.parley.ui.kit.Messages;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** The page with everything around it, that writes down where a person was sent. */
final class RankDesk implements Navigator, FileDialogs, Messages, AutoCloseable {
    final List<String> log = new ArrayList<>();
    final DealModel deal;
    private final Background background = new Background(e -> {
        throw new AssertionError(e);
    });
    private @Nullable RankView view;

    private RankDesk(Catalog catalog, Deal opened) {
        deal = new DealModel(
                catalog, new MemoryStore(), opened, History.NONE, Clock.systemUTC(), "tester", Runnable::run,
                Runnable::run,
                Runnable::run);
    }

    static Deal lumenvale() {
        return Bench.lumenvale();
    }

    static Deal pinefold() {
        return Samples.open(Bench.CATALOG, "pinefold").deal();
    }

    static RankDesk show(Ui ui, Deal deal, double width, double height, int fontPx) {
        var desk = new RankDesk(Bench.CATALOG, deal);
        desk.view = Bench.show(
                ui,
                () -> new RankView(
                        desk.deal, desk,
                        new Workbench(
                                Bench.CATALOG, new MemoryStore(), desk.background, Clock.systemUTC(), "tester", desk,
                                desk)),
                width, height, fontPx);
        return desk;
    }

    static RankDesk show(Ui ui, Deal deal) {
        return show(ui, deal, 1280, 720, 14);
    }

    RankView view() {
        return Objects.requireNonNull(view);
    }

    @Override
    public void go(Step step) {
        log.add("go " + step);
    }

    @Override
    public void go(Step step, String place) {
        log.add("go " + step + " " + place);
    }

    @Override
    public List<Path> open(String title, String kind, List<String> extensions) {
        return List.of();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<Kind> kinds) {
        return Optional.empty();
    }

    @Override
    public void done(String sentence) {
        log.add("done " + sentence);
    }

    @Override
    public void problem(String sentence, String details) {
        log.add("problem " + sentence);
    }

    @Override
    public void close() {
        background.close();
    }
}
