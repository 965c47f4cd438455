package org.parley.analysis.frontier;

/** More efficient packages than can be held. Ask for a frontier within an epsilon instead. */
public final class FrontierTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int issue;
    private final int limit;

    FrontierTooLargeException(int issue, int limit) {
        super("more than " + limit + " efficient packages at issue " + (issue + 1));
        this.issue = issue;
        this.limit = limit;
    }

    /** The issue at which it became too large, from 0. */
    public int issue() {
        return issue;
    }

    /** The most points that are held. */
    public int limit() {
        return limit;
    }
}
