package org.parley.analysis.redline;

/** A run of text that both versions have or only one of them. */
public record Segment(Kind kind, String text) {
    public enum Kind {
        EQUAL,
        INSERTED,
        DELETED
    }
}
