package org.parley.analysis.pricing;

import java.util.List;

/**
 * The yearly volumes at which two bids cost the same over the term (prices by the month only). Volumes are as stated,
 * without the repeat-call correction; the locked forecast stays as it is.
 *
 * @param first letter of the bid that comes first in the deal
 * @param second letter of the other
 * @param contacts yearly contacts, rising, exact but for the rounding of doubles; empty when one bid is
 *     cheaper throughout. Where the two cost the same over a stretch, its ends
 * @param same true when the two cost the same throughout, so that no single volume divides them
 * @param from smallest yearly volume looked at
 * @param to largest yearly volume looked at: twice the largest of forecast and scenarios, or less where the cost of a bid
 *     is no number beyond
 */
public record BreakEven(
        String first, String second, List<Double> contacts, boolean same, double from, double to) {
    public BreakEven {
        contacts = List.copyOf(contacts);
    }
}
