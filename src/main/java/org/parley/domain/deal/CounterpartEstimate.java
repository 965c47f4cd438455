package org.parley.domain.deal;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;

/**
 * Our estimate of one provider's side of a mechanism: never a fact, always shown as an estimate.
 *
 * @param opening first ask; null for the catalogue's
 * @param limit reservation value, in the mechanism's unit
 * @param importance 1 to 5; null for the catalogue's
 * @param evidence what the estimate rests on
 */
public record CounterpartEstimate(
        @Nullable Double opening,
        double limit,
        @Nullable Double importance,
        Confidence confidence,
        String evidence) {
    public CounterpartEstimate {
        if (opening != null) {
            Check.finite(opening, "estimated opening");
        }
        Check.finite(limit, "estimated limit");
        if (importance != null) {
            Check.within(importance, 1, 5, "estimated importance");
        }
    }
}
