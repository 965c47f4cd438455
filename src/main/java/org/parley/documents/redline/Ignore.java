package org.parley.documents.redline;

/** A difference that a comparison can be told to leave out. */
public enum Ignore {
    CASE,
    /** Everything that is neither letter nor digit nor space. */
    PUNCTUATION,
    /** Spaces, line breaks and tabs: how many and which. */
    WHITESPACE,
    /** Typography only: curly quotes, long dashes, ligatures, full-width letters, soft hyphens. */
    FORMATTING
}
