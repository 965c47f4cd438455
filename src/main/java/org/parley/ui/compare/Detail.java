package org.parley.ui.compare;

/**
 * What the pane beside the comparison shows.
 *
 * @param letter of the bid whose card is shown; empty otherwise
 */
public record Detail(Kind kind, String letter) {
    public enum Kind {
        NONE,
        /** The selected cell. */
        CELL,
        /** A bid's own data. */
        BID,
        /** The form for a provider who is added by hand. */
        NEW_BID
    }

    public static final Detail NONE = new Detail(Kind.NONE, "");
    public static final Detail CELL = new Detail(Kind.CELL, "");
    public static final Detail NEW_BID = new Detail(Kind.NEW_BID, "");

    public static Detail bid(String letter) {
        return new Detail(Kind.BID, letter);
    }
}
