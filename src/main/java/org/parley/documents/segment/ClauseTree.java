package org.parley.documents.segment;

import java.util.List;

/**
 * The clauses of a document, in the order of the text.
 *
 * @param source the text, unchanged
 * @param top clauses of level 1, attachments among them
 */
public record ClauseTree(String source, List<Clause> top) {
    public ClauseTree {
        top = List.copyOf(top);
    }

    /** All clauses of all levels, in the order of the text. */
    public List<Clause> all() {
        return top.stream().flatMap(Clause::all).toList();
    }
}
