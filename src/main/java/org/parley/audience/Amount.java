package org.parley.audience;

import java.util.Optional;
import org.parley.analysis.pricing.Tco;
import org.parley.domain.deal.Profile;

/** What a bid costs, in money. */
public final class Amount {
    private final double value;
    private final String unit;

    private Amount(double value, String unit) {
        this.value = value;
        this.unit = unit;
    }

    /** Over the whole term. */
    static Amount total(Tco cost, Profile profile) {
        return new Amount(cost.total(), profile.moneyUnit());
    }

    /** Per contact that is handled, where there are any. */
    static Optional<Amount> perContact(Tco cost, Profile profile) {
        return Optional.ofNullable(cost.perContact()).map(c -> new Amount(c, profile.currency()));
    }

    public double value() {
        return value;
    }

    /** The unit of money, e.g. {@code EUR m}. */
    public String unit() {
        return unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount amount && Double.compare(amount.value, value) == 0 && amount.unit.equals(unit);
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
