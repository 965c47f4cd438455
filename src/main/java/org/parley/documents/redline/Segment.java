package org.parley.documents.redline;

/**
 * A run of text that both versions have or only one of them.
 *
 * @param old as it stands in the old version; empty where that does not have it. Equal runs differ in what the comparison
 *     was told to ignore, at most
 * @param text as it stands in the new version, or in the old one where only that has it
 * @param move the same number, from 1 on, at both ends of a move: the deletion here is the insertion there; 0 for none
 */
public record Segment(Kind kind, String old, String text, int move) {
    /** What neither version moved and both write alike, or only one has. */
    public Segment(Kind kind, String text) {
        this(kind, kind == Kind.INSERTED ? "" : text, text, 0);
    }

    public enum Kind {
        EQUAL,
        INSERTED,
        DELETED
    }

    public boolean moved() {
        return move > 0;
    }
}
