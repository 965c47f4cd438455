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

    /** True when it counts something within a single clause of another row, whose last clause has no end. */
    boolean isWithin(Chain outer) {
        return !headings.isEmpty()
                && outer.before(headings.getFirst()) > 0
                && outer.before(headings.getFirst()) == outer.before(headings.getLast());
    }

    /** Characters from its first heading to its last. */
    int span() {
        return headings.isEmpty() ? 0 : headings.getLast().start() - headings.getFirst().start();
    }

    private long before(Heading heading) {
        return headings.stream().filter(h -> h.start() <= heading.start()).count();
    }
}
