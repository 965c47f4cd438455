package org.parley.documents.align;

/**
 * Two clauses that are counterparts.
 *
 * @param score what speaks for it, 0 to 1; comparable within one alignment
 */
public record Link(Clause left, Clause right, double score) {}
