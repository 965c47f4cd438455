package org.parley.documents.segment;

import java.util.List;

/**
 * Headings that count on from one another, and how well.
 *
 * @param score the sum over its headings and steps
 */
record Chain(List<Heading> headings, double score) {
    static final Chain NONE = new Chain(List.of(), 0);

    Chain {
        headings = List.copyOf(headings);
    }
}
