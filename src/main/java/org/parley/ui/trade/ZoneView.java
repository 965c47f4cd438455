package org.parley.ui.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.zopa.ProviderSide;
import org.parley.analysis.zopa.Zone;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;

/**
 * Both sides of a mechanism as they are drawn and told.
 *
 * @param quote null while the provider has not answered
 * @param zone null where it cannot be told: both want the same, or our steps are out of order
 * @param asks mechanisms of the deal that the catalogue holds to be worth asking for in return
 */
record ZoneView(
        Mechanism mechanism,
        Ladder ladder,
        ProviderSide side,
        @Nullable Double quote,
        @Nullable Zone zone,
        List<Mechanism> asks) {
    ZoneView {
        asks = List.copyOf(asks);
    }

    static ZoneView of(DealTerms terms, Mechanism mechanism, String letter) {
        Ladder ladder = terms.ladder(mechanism);
        ProviderSide side = ProviderSide.of(terms, mechanism, letter);
        boolean told = !mechanism.compatible() && ladder.strictlyOrdered(mechanism.direction());
        return new ZoneView(
                mechanism,
                ladder,
                side,
                terms.deal().bid(letter).map(b -> b.value(mechanism.id())).orElse(null),
                told ? Zone.of(ladder, mechanism.direction(), side.limit()) : null,
                mechanism.trades().stream()
                        .map(terms.catalog()::mechanism)
                        .filter(terms::active)
                        .toList());
    }

    /** What there is to say of it. */
    enum Kind {
        NONE,
        NARROW,
        WORKABLE,
        WIDE,
        COMPATIBLE,
        DISORDER
    }

    Kind kind() {
        if (mechanism.compatible()) {
            return Kind.COMPATIBLE;
        }
        if (zone == null) {
            return Kind.DISORDER;
        }
        return switch (zone.size()) {
            case NONE -> Kind.NONE;
            case NARROW -> Kind.NARROW;
            case WORKABLE -> Kind.WORKABLE;
            case WIDE -> Kind.WIDE;
        };
    }

    /** The better of both openings, which is what to propose where both sides want the same. */
    double proposal() {
        return mechanism.direction().better(ladder.open(), side.opening()) ? ladder.open() : side.opening();
    }

    /** True when the provider offers more than it could by our estimate, so that the estimate is wrong. */
    boolean quotedBeyondLimit() {
        return quote != null && !mechanism.compatible() && mechanism.direction().better(quote, side.limit());
    }

    /** Where a number lies between our walk-away, 0, and our opening, 1. */
    double place(double number) {
        return ladder.range() == 0
                ? 0
                : (number - ladder.walkAway()) / (ladder.open() - ladder.walkAway());
    }
}
