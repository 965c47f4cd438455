package org.parley.documents.segment;

/**
 * A place that may begin a clause.
 *
 * @param score evidence at the place itself; above 0 speaks for a heading
 */
record Heading(Label label, Title title, double score) {
    int start() {
        return label.start();
    }

    /** Of the clause's text. */
    int bodyStart() {
        return title.text() == null ? label.end() : title.end();
    }

    boolean titled() {
        return title.titled();
    }
}
