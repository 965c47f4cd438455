package org.parley.analysis.frontier;

/** The efficient sums over the issues merged so far. */
sealed interface Level permits SparseLevel, DenseLevel {
    /** Adds an issue. */
    Level merge(Efficient issue, Merging how);

    /** The points themselves, without the dominated ones. */
    SparseLevel points();
}
