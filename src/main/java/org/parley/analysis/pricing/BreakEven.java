package org.parley.analysis.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of two bids costs less over the term at which yearly volume (prices by the month only). Volumes are as stated,
 * without the repeat-call correction; the locked forecast stays as it is.
 *
 * @param first letter of the bid that comes first in the deal
 * @param second letter of the other
 * @param stretches rising, without gaps, at least one: from 0 to twice the largest of forecast and scenarios, or to where the
 *     cost of a bid is no number beyond
 */
public record BreakEven(String first, String second, List<Stretch> stretches) {
    /**
     * Volumes at which the same bid is the cheaper one.
     *
     * @param from yearly contacts, exact but for the rounding of doubles, as {@code to}
     * @param cheaper letter; null where the two cost the same
     */
    public record Stretch(double from, double to, @Nullable String cheaper) {}

    public BreakEven {
        stretches = List.copyOf(stretches);
    }

    /**
     * The yearly volumes between the stretches: the two cost the same there, unless a band that changes the rate of all
     * units makes one of them jump past the other. Empty when one bid is cheaper throughout.
     */
    public List<Double> contacts() {
        return stretches.stream().skip(1).map(Stretch::from).toList();
    }

    /** True when the two cost the same throughout, so that no single volume divides them. */
    public boolean same() {
        return stretches.stream().allMatch(s -> s.cheaper() == null);
    }

    /** Smallest yearly volume looked at. */
    public double from() {
        return stretches.getFirst().from();
    }

    /** Largest yearly volume looked at. */
    public double to() {
        return stretches.getLast().to();
    }
}
