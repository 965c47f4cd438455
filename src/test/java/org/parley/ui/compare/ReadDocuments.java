package org.parley.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.documents.family.ClauseFamilies;
import org.parley.documents.family.DocumentClauses;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.segment.Segmenter;
import org.parley.domain.deal.Attachment;
import org.parley.fixtures.MemoryStore;
import org.parley.ui.kit.Documents;
import org.parley.ui.task.Background;

/** Documents of a store; writes down which are opened. */
final class ReadDocuments implements Documents {
    private final MemoryStore store;
    private final Background background;
    private final List<String> log;

    ReadDocuments(MemoryStore store, Background background, List<String> log) {
        this.store = store;
        this.background = background;
        this.log = log;
    }

    @Override
    public void open(String letter, String sha256) {
        log.add("view " + letter + " " + sha256.substring(0, 4));
    }

    @Override
    public Background.Job read(
            Attachment document,
            Consumer<String> onProgress,
            Consumer<DocumentClauses> onRead,
            Consumer<Throwable> onFailed) {
        return background.run(
                () -> {
                    var tree = Segmenter.segment(store.documentText(document.sha256()).orElse(""));
                    return new DocumentClauses(
                            tree, ClauseFamilies.of(tree, FamilyClassifier.shipped()), Map.of());
                },
                onRead,
                onFailed);
    }
}
