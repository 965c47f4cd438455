package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.parley.documents.StopSignal;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.Clause;
import org.parley.documents.align.ClauseList;
import org.parley.documents.family.DocumentClauses;
import org.parley.domain.deal.Attachment;
import org.parley.ui.kit.Documents;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** Finds the clause of a proposal that is about a position, by family and words, where the bid quotes no wording. */
final class FoundClauses {
    private final Workbench workbench;
    private final Documents documents;
    private final List<Background.Job> looking = new ArrayList<>();

    FoundClauses(Workbench workbench, Documents documents) {
        this.workbench = workbench;
        this.documents = documents;
    }

    /**
     * @param awaited whether anybody still waits, asked on the window's thread: who goes quickly from row to row must not
     *     wait for all that was passed on the way
     * @param onFound empty when no clause of the proposal is like it
     */
    void find(
            Attachment proposal,
            Clause sought,
            BooleanSupplier awaited,
            Consumer<String> onProgress,
            Consumer<Optional<Clause>> onFound,
            Consumer<Throwable> onFailed) {
        documents.read(
                proposal,
                onProgress,
                read -> {
                    if (awaited.getAsBoolean()) {
                        looking.add(
                                workbench.background().run(signal -> best(read, sought, signal), onFound, onFailed));
                    }
                },
                onFailed);
    }

    /** Stops looking; documents that are being read are read to their end, for others will want them. */
    void stop() {
        looking.forEach(Background.Job::cancel);
        looking.clear();
    }

    private static Optional<Clause> best(DocumentClauses read, Clause sought, StopSignal signal) {
        return Alignment.of(List.of(sought), ClauseList.of(read.tree(), read.answers()), signal).counterpart(sought);
    }
}
