package org.parley.documents.segment;

import java.util.List;

/**
 * A place that may begin a clause.
 *
 * @param score evidence at the place itself; above 0 speaks for a heading
 */
record Heading(Label label, Title title, double score) {
    /**
     * Those that begin between two places.
     *
     * @param headings in the order of the text
     * @param from inclusive
     * @param to exclusive
     */
    static List<Heading> between(List<Heading> headings, int from, int to) {
        int first = firstFrom(headings, from);
        return headings.subList(first, Math.max(first, firstFrom(headings, to)));
    }

    /** The first one that does not begin before a place, by its index. */
    static int firstFrom(List<Heading> headings, int place) {
        int low = 0;
        int high = headings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (headings.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

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
