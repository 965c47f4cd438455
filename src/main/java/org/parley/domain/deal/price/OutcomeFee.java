package org.parley.domain.deal.price;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Amounts;

/**
 * Earned in proportion to first-contact resolution between two values. It is not indexed.
 *
 * @param max yearly amount earned at {@code fcrTo} and above
 * @param fcrFrom at and below it nothing is earned
 * @param malus what is taken off below {@code fcrFrom}, or null
 */
public record OutcomeFee(double max, double fcrFrom, double fcrTo, @Nullable Malus malus) {
    public OutcomeFee {
        Amounts.amount(max, "outcome fee");
        Amounts.share(fcrFrom, "first-contact resolution from which the outcome fee is earned");
        Amounts.share(fcrTo, "first-contact resolution for the full outcome fee");
    }

    /**
     * Taken off in proportion below {@code fcrFrom}.
     *
     * @param max yearly amount taken off at {@code fcrWorst} and below
     */
    public record Malus(double max, double fcrWorst) {
        public Malus {
            Amounts.amount(max, "malus");
            Amounts.share(fcrWorst, "first-contact resolution for the full malus");
        }
    }
}
