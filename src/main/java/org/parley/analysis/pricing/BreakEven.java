package org.parley.analysis.pricing;

import java.util.List;

/**
 * The yearly volumes at which two bids cost the same over the term (monthly prices only).
 *
 * @param first letter of the bid that comes first in the deal
 * @param second letter of the other
 * @param contacts yearly contacts, rising, each as exact as doubles allow; empty when one bid is the cheaper one throughout
 * @param from smallest yearly volume looked at
 * @param to largest yearly volume looked at
 */
public record BreakEven(String first, String second, List<Double> contacts, double from, double to) {
    public BreakEven {
        contacts = List.copyOf(contacts);
    }
}
