package org.parley.domain.edit;

import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.Strength;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Position;
import org.parley.domain.deal.Positions;

/** Drafts that follow the chosen model until a person takes them over. */
final class Defaults {
    private Defaults() {}

    /** The deal with every draft that no person has touched set to the model's default. */
    static Deal draft(Catalog catalog, Deal deal) {
        var terms = new DealTerms(catalog, deal);
        Positions positions = deal.positions();
        for (Mechanism mechanism : catalog.mechanisms()) {
            positions = follow(terms, mechanism, positions);
        }
        return deal.withPositions(positions);
    }

    /** The deal with one draft in force that no person has touched set to the default on the mechanism's ladder. */
    static Deal draft(Catalog catalog, Deal deal, String mechanism) {
        var terms = new DealTerms(catalog, deal);
        return terms.model() == null || deal.positions().of(mechanism).inForce() == null ? deal
                : deal.withPositions(follow(terms, catalog.mechanism(mechanism), deal.positions()));
    }

    private static Positions follow(DealTerms terms, Mechanism mechanism, Positions positions) {
        Position position = positions.of(mechanism.id());
        return position.source() == Position.Source.DEFAULT
                ? positions.with(mechanism.id(), position.withDraft(draft(terms, mechanism), Position.Source.DEFAULT))
                : positions;
    }

    private static @Nullable Double draft(DealTerms terms, Mechanism mechanism) {
        Strength strength = terms.strength(mechanism);
        return strength == null ? null : DealTerms.defaultDraft(strength, terms.ladder(mechanism));
    }
}
