package org.parley.domain.deal.price;

import org.parley.domain.Amounts;
import org.parley.domain.Check;

/**
 * What the client spends itself: retained team, tooling, audit.
 *
 * @param firstYear amount of the first year
 * @param growth a year, as a fraction
 */
public record ClientSide(double firstYear, double growth) {
    public static final ClientSide NONE = new ClientSide(0, 0);

    public ClientSide {
        Amounts.amount(firstYear, "client-side cost");
        Check.finite(growth, "growth of the client-side cost");
    }

    public ClientSide withFirstYear(double changed) {
        return new ClientSide(changed, growth);
    }

    public ClientSide withGrowth(double changed) {
        return new ClientSide(firstYear, changed);
    }
}
