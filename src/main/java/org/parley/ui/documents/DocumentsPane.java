package org.parley.ui.documents;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.DocumentClauses;
import org.parley.domain.deal.Attachment;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Documents;
import org.parley.ui.kit.KeyHint;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** Providers' documents in a pane above the window. */
public final class DocumentsPane implements Documents {
    private final Workbench bench;
    private final DealModel model;
    private final Consumer<Node> showModal;
    private final Runnable hideModal;
    private final Library library;
    private @Nullable ViewerFrame frame;

    public DocumentsPane(Workbench bench, DealModel model, Consumer<Node> showModal, Runnable hideModal) {
        this.bench = bench;
        this.model = model;
        this.showModal = showModal;
        this.hideModal = hideModal;
        this.library = new Library(bench);
    }

    /** The keys of the viewer and of a comparison in it. */
    public static List<KeyHint> keys() {
        return ViewerKey.hints();
    }

    @Override
    public void open(String letter, String sha256) {
        List<Filed> all = filed(model);
        all.stream()
                .filter(f -> f.letter().equals(letter) && f.file().sha256().equals(sha256))
                .findFirst()
                .ifPresent(first -> open(all, first));
    }

    @Override
    public Background.Job read(
            Attachment document,
            Consumer<String> onProgress,
            Consumer<DocumentClauses> onRead,
            Consumer<Throwable> onFailed) {
        return library.read(document, onProgress, onRead, onFailed);
    }

    private void open(List<Filed> all, Filed first) {
        if (frame == null) {
            var opened = new ViewerFrame(bench, library, all, this::close);
            frame = opened;
            showModal.accept(opened.root());
            opened.show(first);
        }
    }

    private void close() {
        if (frame != null) {
            frame.release();
        }
        frame = null;
        hideModal.run();
    }

    /** All proposals of a deal, bid by bid, the latest last. */
    private static List<Filed> filed(DealModel model) {
        return model.deal().bids().stream()
                .flatMap(bid -> bid.proposals().stream().map(file -> new Filed(bid.letter(), bid.name(), file)))
                .toList();
    }
}
