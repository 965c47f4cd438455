package org.parley.ui.kit;

import java.util.function.Consumer;
import org.parley.documents.family.DocumentClauses;
import org.parley.domain.deal.Attachment;
import org.parley.ui.task.Background;

/** What providers sent as prose, to be looked at and read clause by clause. */
public interface Documents {
    /**
     * Opens the viewer above the window.
     *
     * @param letter of the bid
     * @param sha256 of its document to show first
     */
    void open(String letter, String sha256);

    /**
     * Finds the clauses of a document and what they are about, beside the window's thread, and only once while the deal is
     * open. All is reported on the window's thread.
     *
     * @param onProgress told in a sentence what is going on
     * @param onRead without a text in the document there are no clauses
     */
    Background.Job read(
            Attachment document,
            Consumer<String> onProgress,
            Consumer<DocumentClauses> onRead,
            Consumer<Throwable> onFailed);
}
