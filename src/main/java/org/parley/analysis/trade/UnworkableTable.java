package org.parley.analysis.trade;

import java.util.List;

/**
 * Why nothing can be said about a table.
 *
 * @param mechanisms the issues it is about, in the order of the table; may be empty
 */
public record UnworkableTable(Reason reason, List<String> mechanisms) implements Packages, Trades {
    public UnworkableTable {
        mechanisms = List.copyOf(mechanisms);
    }

    /** What is missing or wrong. */
    public enum Reason {
        /** No table was set up. */
        NO_TABLE,
        /** The table has no issue. */
        NO_ISSUES,
        /** The counterpart is none of the deal's providers. */
        UNKNOWN_COUNTERPART,
        /** A mechanism that the catalogue does not have. */
        UNKNOWN_MECHANISM,
        /** A mechanism is on the table twice. */
        ISSUE_TWICE,
        /** A weight that is negative or no number. */
        BAD_WEIGHT,
        /** A disagreement value that means nothing. */
        BAD_TABLE_VALUE,
        /** No issue carries weight for us. */
        NO_CLIENT_WEIGHT,
        /** No issue carries weight for the provider. */
        NO_PROVIDER_WEIGHT,
        /** The provider's estimated first ask is better for us than its estimated limit. */
        CONTRADICTORY_ESTIMATE,
        /** No position within our walk-away is within the provider's limit. */
        NO_COMMON_GROUND,
        /** A term that is agreed already lies beyond our walk-away or the provider's estimated limit. */
        AGREED_OUT_OF_REACH,
        /** What is forbidden together leaves no package. */
        ALL_FORBIDDEN,
        /** What is forbidden together joins too many issues into one. */
        TOO_MANY_JOINED,
        /** More efficient packages than can be held, even within a tenth of a point of our table value. */
        TOO_MANY_PACKAGES
    }
}
