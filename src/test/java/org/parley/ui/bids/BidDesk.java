package org.parley.ui.bids;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.PrimerLight;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.fixtures.Bench;
import org.parley.fixtures.HeardMessages;
import org.parley.fixtures.MemoryStore;
import org.parley.fixtures.ScriptedFiles;
import org.parley.kit.Ui;
import org.parley.session.History;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** A window with the import pane above it. */
final class BidDesk implements AutoCloseable {
    final MemoryStore store = new MemoryStore();
    final ScriptedFiles files = new ScriptedFiles();
    final HeardMessages messages = new HeardMessages();
    final DealModel model;
    final BidFilesPane pane;
    final ModalPane modal;
    final Background background = new Background(e -> { throw new AssertionError(e); });

    BidDesk(Ui ui, Deal deal) {
        this(ui, deal, 1280, 720, 14);
    }

    BidDesk(Ui ui, Deal deal, double width, double height, int fontPx) {
        var clock = Clock.fixed(Instant.parse("2026-02-03T10:00:00Z"), ZoneOffset.UTC);
        var bench = new Workbench(BidSheets.CATALOG, store, background, clock, "ada", files, messages);
        model = ui.fx(() -> bench.open(deal, History.NONE));
        modal = ui.fx(() -> new ModalPane());
        pane = new BidFilesPane(bench, model, modal::show, modal::hide);
        ui.showScene(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            modal.setInTransitionFactory(null);
            modal.setOutTransitionFactory(null);
            var root = new StackPane(new Button("Below"), modal);
            return Bench.scene(root, width, height, fontPx);
        });
    }

    Bid bid(String letter) {
        return model.deal().bid(letter).orElseThrow(() -> new AssertionError("no provider " + letter));
    }

    @Override
    public void close() {
        background.close();
    }
}
