package org.parley.analysis.ranking;

/** What a total is made of. Totals of different bases are never compared. */
public enum Basis {
    /** All criteria, the total cost of ownership among them. */
    WITH_PRICE,
    /** Total cost of ownership is a criterion, but it is missing: the other criteria alone, their weights normalised. */
    CLAUSES_ONLY,
    /** All criteria; the deal does not judge bids by their total cost. */
    PRICE_IS_NO_CRITERION
}
