package org.parley.domain.deal;

import java.time.Instant;
import java.util.List;

/**
 * What a person said a clause of a document is about.
 *
 * @param sha256 of the document's bytes
 * @param start of the clause in the kept text, in chars
 * @param document name of its file when it was said
 * @param number as printed; empty where there is none
 * @param title empty where there is none
 * @param body the words behind the heading, by which like clauses of other documents are known
 * @param families one or two ids, the first the one that matters most
 */
public record ClauseCorrection(
        String sha256,
        int start,
        String document,
        String number,
        String title,
        String body,
        List<String> families,
        String who,
        Instant at) {
    private static final int MOST = 2;

    public ClauseCorrection {
        families = List.copyOf(families);
        if (families.isEmpty() || families.size() > MOST || families.stream().distinct().count() < families.size()) {
            throw new IllegalArgumentException("families " + families);
        }
    }

    /** Number and title as a heading; empty where the clause has neither. */
    public String heading() {
        return (number + " " + title).strip();
    }
}
