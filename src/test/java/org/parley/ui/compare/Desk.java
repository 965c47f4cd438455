package org.parley.ui.compare;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Parent;
import org.parley.analysis.Step;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Deal;
import org.parley.fixtures.Bench;
import org.parley.fixtures.MemoryStore;
import org.parley.kit.Ui;
import org.parley.session.History;
import org.parley.ui.kit.BidFiles;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.FileDialogs;
import org.parley.ui.kit.Messages;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** A comparison with everything around it, that writes down what it was asked for. */
final class Desk implements Navigator, BidFiles, FileDialogs, Messages {
    final ReadDocuments documents;
    final List<String> log = new ArrayList<>();
    final MemoryStore store = new MemoryStore();
    final DealModel deal;
    final CompareView view;
    Optional<Path> target = Optional.empty();

    private Desk(Catalog catalog, Deal opened) {
        deal = model(catalog, opened, store);
        var workbench = new Workbench(catalog, store, new Background(e -> { throw new AssertionError(e); }),
                Clock.systemUTC(), "tester", this, this);
        documents = new ReadDocuments(store, workbench.background(), log);
        view = new CompareView(deal, this, workbench, this, documents);
    }

    static DealModel model(Catalog catalog, Deal opened, MemoryStore store) {
        return new DealModel(
                catalog, store, opened, History.NONE, Clock.systemUTC(), "tester", Runnable::run, Runnable::run,
                Runnable::run);
    }

    /** Shows the comparison in a window of that size. */
    static Desk open(Ui ui, Catalog catalog, Deal deal, double width, double height, double fontPx) {
        var made = new Desk[1];
        ui.fx(() -> {
            if (Application.getUserAgentStylesheet() == null) {
                Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            }
        });
        ui.showScene(() -> {
            made[0] = new Desk(catalog, deal);
            Parent root = made[0].view.root();
            return Bench.scene(root, width, height, fontPx);
        });
        return made[0];
    }

    static Desk open(Ui ui, Catalog catalog, Deal deal) {
        return open(ui, catalog, deal, 1400, 900, 14);
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
    public void choose() {
        log.add("choose");
    }

    @Override
    public void take(List<Path> files) {
        log.add("take " + files);
    }

    @Override
    public void attachProposal(String letter) {
        log.add("attach " + letter);
    }

    @Override
    public void saveTemplate() {
        log.add("template");
    }

    @Override
    public List<Path> open(String title, String kind, List<String> extensions) {
        return List.of();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<Kind> kinds) {
        log.add("save " + suggestedName);
        return target;
    }

    @Override
    public void done(String sentence) {
        log.add("done " + sentence);
    }

    @Override
    public void problem(String sentence, String details) {
        log.add("problem " + sentence);
    }
}
