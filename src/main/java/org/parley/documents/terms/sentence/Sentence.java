package org.parley.documents.terms.sentence;

import org.jspecify.annotations.Nullable;
import org.parley.documents.terms.quantity.Unit;

/**
 * A sentence, a heading or a row of a table.
 *
 * @param start in the document
 * @param text as long as the passage; in a row, what is not offered is blanked out
 * @param heading of the clause, with those above it; empty where there is none
 * @param before the sentence before it in the same clause
 * @param column what a bare number of the row counts, if the table says so
 * @param row it is a row of a table
 */
public record Sentence(
        int start,
        String text,
        String heading,
        @Nullable Sentence before,
        @Nullable Unit column,
        boolean row) {
    public int end() {
        return start + text.length();
    }
}
