package org.parley.documents.redline;

/** How the text of clauses changed, and so how it is best shown. */
public enum Change {
    UNCHANGED,
    /** Words marked within the text. */
    WORDS,
    /** So much changed that whole sentences are marked. */
    SENTENCES,
    /** Hardly a sentence is left: the old text, then the new one. */
    REWRITTEN,
    /** Only the new version has it. */
    ADDED,
    /** Only the old version has it. */
    REMOVED
}
