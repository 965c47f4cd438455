package org.parley.domain.deal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Family;

/** The empty deal that a person starts from. */
public final class NewDeal {
    private static final int TERM_MONTHS = 36;

    private NewDeal() {}

    /** Every family active, extensions off, five groups of equal say, nothing answered. */
    public static Deal of(String id, String client, String currency, Catalog catalog) {
        var families = Ordered.set(catalog.coreFamilies().stream().map(Family::id).toList());
        return new Deal(
                id,
                new Profile(client, "", "", "", currency, currency, TERM_MONTHS),
                Context.UNKNOWN,
                Intent.NONE,
                Relationship.OPEN,
                Stakeholders.equal(),
                new Selection(families, "", Set.of(), Set.of(), true),
                Positions.NONE,
                Commercials.NONE,
                List.of(),
                Map.of(),
                null,
                List.of(),
                Facilitation.NONE);
    }
}
