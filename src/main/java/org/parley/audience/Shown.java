package org.parley.audience;

import java.util.Optional;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.DealTerms;

/** A value of a mechanism that the room may see: a provider's quote, or a step of ours that was revealed. */
public final class Shown {
    private final double value;
    private final String unit;

    private Shown(double value, Mechanism mechanism) {
        this.value = value;
        this.unit = mechanism.unit();
    }

    static Optional<Shown> quoted(Bid bid, Mechanism mechanism) {
        return Optional.ofNullable(bid.value(mechanism.id())).map(value -> new Shown(value, mechanism));
    }

    static Optional<Shown> revealed(DealTerms terms, Mechanism mechanism, PublicStep step, Reveals reveals) {
        return reveals.shows(terms, mechanism, step)
                ? Optional.of(new Shown(terms.ladder(mechanism).at(step.step()), mechanism))
                : Optional.empty();
    }

    public double value() {
        return value;
    }

    public String unit() {
        return unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shown shown && Double.compare(shown.value, value) == 0 && shown.unit.equals(unit);
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value);
    }

    @Override
    public String toString() {
        return value + " " + unit;
    }
}
