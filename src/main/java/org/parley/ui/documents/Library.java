package org.parley.ui.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parley.documents.StopSignal;
import org.parley.documents.family.ClauseFamilies;
import org.parley.documents.family.ClauseFamily;
import org.parley.documents.family.DocumentClauses;
import org.parley.documents.segment.Clause;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.segment.Segmenter;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.ClauseCorrection;
import org.parley.exchange.proposal.SaidFamilies;
import org.parley.text.Texts;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** Reads documents beside the window's thread, each once. */
final class Library {
    private static final Texts TEXT = Texts.of("documents");

    private final Workbench bench;
    private final Map<String, ClauseTree> trees = new ConcurrentHashMap<>();
    private final Map<String, DocumentClauses> read = new ConcurrentHashMap<>();

    Library(Workbench bench) {
        this.bench = bench;
    }

    /** A document's clauses, and its text in the paragraphs to show. */
    record Opened(DocumentClauses clauses, List<Paragraph> paragraphs) {}

    Background.Job open(
            Attachment document,
            Consumer<String> onProgress,
            Consumer<Opened> onOpened,
            Consumer<Throwable> onFailed) {
        return bench.background()
                .run(
                        signal -> {
                            DocumentClauses clauses = clauses(document, onProgress, signal);
                            return new Opened(clauses, Paragraph.of(clauses.tree()));
                        },
                        onOpened,
                        onFailed);
    }

    Background.Job read(
            Attachment document,
            Consumer<String> onProgress,
            Consumer<DocumentClauses> onRead,
            Consumer<Throwable> onFailed) {
        return bench.background().run(signal -> clauses(document, onProgress, signal), onRead, onFailed);
    }

    /** Takes over what a person said; the other documents are read again with it as examples when next asked for. */
    void corrected(String sha256, DocumentClauses clauses) {
        read.clear();
        read.put(sha256, clauses);
    }

    /** On the lane of files only. */
    DocumentClauses clauses(Attachment document, Consumer<String> onProgress, StopSignal signal) {
        DocumentClauses known = read.get(document.sha256());
        if (known != null) {
            return known;
        }
        ClauseTree tree = trees.computeIfAbsent(document.sha256(), hash -> {
            say(onProgress, TEXT.get("progress.text", document.fileName()));
            String text = bench.store().documentText(hash).orElse("");
            say(onProgress, TEXT.get("progress.clauses", document.fileName()));
            return Segmenter.segment(text, signal);
        });
        say(onProgress, TEXT.get("progress.families", Integer.toString(tree.all().size()), document.fileName()));
        List<ClauseCorrection> corrections = bench.store().corrections();
        var clauses = new DocumentClauses(
                tree,
                ClauseFamilies.of(tree, SaidFamilies.classifier(corrections, bench.user()), signal),
                said(tree, corrections.stream().filter(c -> c.sha256().equals(document.sha256())).toList()));
        read.put(document.sha256(), clauses);
        return clauses;
    }

    /** A correction of a clause that this program does not find any more waits for one that does. */
    static Map<Clause, List<ClauseFamily>> said(ClauseTree tree, List<ClauseCorrection> corrections) {
        Map<Integer, ClauseCorrection> byStart = corrections.stream()
                .collect(Collectors.toMap(ClauseCorrection::start, c -> c, (_, later) -> later));
        var said = new LinkedHashMap<Clause, List<ClauseFamily>>();
        for (Clause clause : tree.all()) {
            ClauseCorrection correction = byStart.get(clause.start());
            if (correction != null) {
                said.put(clause, SaidFamilies.of(correction));
            }
        }
        return said;
    }

    private static void say(Consumer<String> onProgress, String words) {
        Background.window().execute(() -> onProgress.accept(words));
    }
}
