package org.parley.analysis.ranking;

/** The weight of a criterion at which the best two bids tie, the other weights scaled pro rata (SPEC 6.1). */
public sealed interface CriticalWeight {
    /**
     * @param weight above 0 and below 1
     * @param winner letter of the bid that leads as the weights are
     * @param second letter of the bid that leads beyond the critical weight
     */
    record At(double weight, String winner, String second) implements CriticalWeight {}

    /** No weight of the criterion makes the best two tie. */
    record None(Why why) implements CriticalWeight {}

    /** Why there is none. */
    enum Why {
        /** The best bid is at least as good on this criterion and on all others together. */
        WINNER_LEADS_ON_BOTH,
        /** The best two are equal on this criterion and on all others together: they tie at any weight. */
        SAME,
        /** Fewer than two bids compete. */
        NO_SECOND,
        /** The criterion has all weight, or nothing is scored. */
        NOT_MOVABLE
    }
}
