package org.parley.domain.deal.price;

import java.util.List;
import org.parley.domain.Amounts;
import org.parley.domain.InvalidValueException;

/**
 * Rates by volume.
 *
 * @param steps rising, the first from 0; a band reaches up to where the next begins
 */
public record Bands(Kind kind, List<Step> steps) {
    /** Which volume a band's rate is for. */
    public enum Kind {
        /** For the volume inside the band. */
        MARGINAL,
        /** For all volume, once the band is reached. */
        ALL_UNITS
    }

    public Bands {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().from() != 0) {
            throw new InvalidValueException("bands", "must begin with one from 0");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from() <= steps.get(i - 1).from()) {
                throw new InvalidValueException("bands", "must rise");
            }
        }
    }

    /**
     * A band.
     *
     * @param from volume a year, or a month where the price is by the month, in the unit that is paid for
     * @param rate per unit of volume
     */
    public record Step(double from, double rate) {
        public Step {
            Amounts.amount(from, "beginning of a band");
            Amounts.amount(rate, "rate of a band");
        }
    }
}
