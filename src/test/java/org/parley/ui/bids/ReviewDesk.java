package org.parley.ui.bids;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.exchange.proposal.ReadProposal;
import org.parley.fixtures.Bench;
import org.parley.fixtures.HeardMessages;
import org.parley.fixtures.MemoryStore;
import org.parley.fixtures.ScriptedFiles;
import org.parley.kit.Ui;
import org.parley.session.History;
import org.parley.ui.bids.review.ReviewViewModel;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** A window with the review of provider B's proposal above it. */
final class ReviewDesk implements AutoCloseable {
    final DealModel model;
    final ReviewViewModel review;
    final ModalPane modal;
    private final Background background = new Background(e -> { throw new AssertionError(e); });

    ReviewDesk(Ui ui, Deal deal, ReadProposal read) {
        this(ui, deal, read, 1280, 720, 14, false);
    }

    ReviewDesk(Ui ui, Deal deal, ReadProposal read, double width, double height, int fontPx, boolean dark) {
        var now = Instant.parse("2026-02-03T10:00:00Z");
        var bench = new Workbench(
                BidSheets.CATALOG, new MemoryStore(), background, Clock.fixed(now, ZoneOffset.UTC), "ada",
                new ScriptedFiles(), new HeardMessages());
        model = ui.fx(() -> bench.open(deal, History.NONE));
        modal = ui.fx(() -> new ModalPane());
        var provider = ui.fx(() -> new ProviderViewModel(model, read.file().name()));
        provider.chosenProperty().set("B");
        var proposal = new ProposalViewModel(read, provider);
        review = new ReviewViewModel(model.terms(), read, model.deal().bid("B").orElseThrow(), "B Norrick & Vale");
        ui.showScene(() -> {
            Application.setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            modal.setInTransitionFactory(null);
            modal.setOutTransitionFactory(null);
            var root = new StackPane(new Button("Below"), modal);
            return Bench.scene(root, width, height, fontPx);
        });
        ui.fx(() -> {
            var frame = new ImportFrame(modal::hide);
            modal.show(frame.root());
            frame.show("Review what norrick.txt quotes", "", new ReviewPage(
                    review, () -> takeOver(proposal, now), () -> {}, null, frame::leave));
        });
        ui.settle();
    }

    Bid bid() {
        return model.deal().bid("B").orElseThrow();
    }

    private void takeOver(ProposalViewModel proposal, Instant now) {
        model.apply(proposal.edit(review, now));
        modal.hide();
    }

    @Override
    public void close() {
        background.close();
    }
}
