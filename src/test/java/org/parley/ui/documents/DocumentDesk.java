package org.parley.ui.documents;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import org.parley.documents.segment.Clause;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.file.Sha256;
import org.parley.fixtures.Bench;
import org.parley.fixtures.HeardMessages;
import org.parley.fixtures.MemoryStore;
import org.parley.fixtures.ScriptedFiles;
import org.parley.kit.Ui;
import org.parley.session.History;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** A window with the viewer above it, and three proposals of two providers. */
final class DocumentDesk implements AutoCloseable {
    static final Attachment FIRST = file("tavora-1.txt", Offers.FIRST);
    static final Attachment SECOND = file("tavora-2.txt", Offers.SECOND);
    static final Attachment OTHER = file("norrick.txt", Offers.OTHER);

    final MemoryStore store = new MemoryStore();
    final ScriptedFiles files = new ScriptedFiles();
    final Background background = new Background(e -> { throw new AssertionError(e); });
    final Button below = new Button("Below");
    final ModalPane modal;
    final DocumentsPane pane;
    private final Ui ui;

    DocumentDesk(Ui ui) {
        this(ui, 1280, 720, 14, false);
    }

    DocumentDesk(Ui ui, double width, double height, int fontPx, boolean dark) {
        this.ui = ui;
        var clock = Clock.fixed(Instant.parse("2026-02-03T10:00:00Z"), ZoneOffset.UTC);
        var bench = new Workbench(Bench.CATALOG, store, background, clock, "ada", files, new HeardMessages());
        DealModel model = ui.fx(() -> bench.open(deal(), History.NONE));
        modal = ui.fx(() -> new ModalPane());
        pane = new DocumentsPane(bench, model, modal::show, modal::hide);
        keep(FIRST, Offers.FIRST);
        keep(SECOND, Offers.SECOND);
        keep(OTHER, Offers.OTHER);
        ui.showScene(() -> {
            Application.setUserAgentStylesheet(
                    (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            modal.setInTransitionFactory(null);
            modal.setOutTransitionFactory(null);
            var root = new StackPane(below, modal);
            return Bench.scene(root, width, height, fontPx);
        });
    }

    static Deal deal() {
        return Bench.empty().withBids(java.util.List.of(
                Bid.of("A", "Tavora Contact").withAttachment(FIRST).withAttachment(SECOND),
                Bid.of("B", "Norrick & Vale").withAttachment(OTHER)));
    }

    DocumentDesk open(String letter, Attachment file) {
        ui.fx(() -> pane.open(letter, file.sha256()));
        ui.find("#document-clauses");
        return this;
    }

    @SuppressWarnings("unchecked")
    TreeView<Clause> tree() {
        return (TreeView<Clause>) ui.find("#document-clauses", TreeView.class);
    }

    @SuppressWarnings("unchecked")
    ListView<Paragraph> text() {
        return (ListView<Paragraph>) ui.find("#document-text", ListView.class);
    }

    /** Row of the clause with that title. */
    int row(String title) {
        return ui.fx(() -> {
            for (int row = 0; row < tree().getExpandedItemCount(); row++) {
                TreeItem<Clause> item = tree().getTreeItem(row);
                if (title.equals(item.getValue().title())) {
                    return row;
                }
            }
            throw new AssertionError("no clause " + title);
        });
    }

    /** What the tree says about the clause with that title. */
    String about(String title) {
        var cell = ui.cell(tree(), row(title));
        return ui.fx(() -> String.valueOf(cell.getAccessibleText()));
    }

    void select(String title) {
        ui.click(ui.cell(tree(), row(title)));
    }

    @Override
    public void close() {
        background.close();
    }

    private void keep(Attachment file, String text) {
        store.keepDocument(file.sha256(), text.getBytes(StandardCharsets.UTF_8), text);
    }

    private static Attachment file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Attachment(
                Sha256.of(bytes), name, Attachment.Role.PROPOSAL, bytes.length, Instant.parse("2026-02-01T10:00:00Z"));
    }
}
