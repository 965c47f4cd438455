package org.parley.analysis.smaa;

/** The bids of a deal cannot be ranked yet. */
public record NotRanked(Reason reason) implements Acceptability {
    /** What is missing. */
    public enum Reason {
        /** There is no bid. */
        NO_BIDS,
        /** There is one bid and nothing to compare it with. */
        ONE_BID,
        /** No mechanism is asked that counts, and no total cost is known. */
        NO_CRITERIA
    }
}
