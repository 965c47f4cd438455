package org.parley.analysis.ranking;

import java.util.List;

/**
 * A bid that no weights can make the best: another one is at least as good on every scored mechanism, costs no more in every
 * volume scenario, and is better somewhere (SPEC 6.1).
 *
 * @param by letters of the bids that dominate it
 * @param basis {@link Basis#CLAUSES_ONLY} when the total cost is a criterion but neither bid has a price, so that a price may
 *     still decide otherwise
 */
public record Dominated(String letter, List<String> by, Basis basis) {
    public Dominated {
        by = List.copyOf(by);
    }
}
