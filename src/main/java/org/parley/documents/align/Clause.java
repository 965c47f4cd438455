package org.parley.documents.align;

import org.jspecify.annotations.Nullable;

/**
 * A clause as alignment reads it.
 *
 * @param id unique in its document
 * @param level 1 for an article, 2 for its sections; a clause belongs to the last one before it of a smaller level
 * @param number as printed; null where there is none. Never compared: numbers shift whenever a clause is added
 * @param title null where there is none
 * @param body the text behind number and title, without that of the clauses listed below it
 * @param family what the clause is about, as an id both documents share; null where not known
 */
public record Clause(
        String id,
        int level,
        @Nullable String number,
        @Nullable String title,
        String body,
        @Nullable String family) {
    public Clause {
        if (level < 1) {
            throw new IllegalArgumentException("level " + level + " of clause " + id);
        }
    }

    /** Number and title as a heading; empty where the clause has neither. */
    public String heading() {
        return ((number == null ? "" : number + " ") + (title == null ? "" : title)).strip();
    }
}
