package org.parley.documents.align;

/** What became of clauses from the left document to the right one. */
public enum Kind {
    /** One counterpart, in its place. */
    SAME,
    /** One counterpart, in another place. */
    MOVED,
    /** One clause on the left, several on the right. */
    SPLIT,
    /** Several clauses on the left, one on the right. */
    MERGED,
    /** No counterpart. */
    NONE
}
