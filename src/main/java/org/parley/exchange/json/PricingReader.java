package org.parley.exchange.json;

import org.parley.domain.deal.Pricing;

/** How one provider of a deal file charges. */
final class PricingReader {
    private PricingReader() {}

    /** What {@code pricingKind} may be. */
    enum Kind {
        ANNUAL,
        MONTHLY
    }

    static Pricing pricing(Field f, Field kind) {
        return f.make(() -> switch (kind.oneOf(Kind.class)) {
            case ANNUAL -> annual(f);
            case MONTHLY -> monthly(f);
        });
    }

    private static Pricing annual(Field f) {
        return new Pricing.Annual(
                TermsReader.amount(f.at("fixedPerYear")),
                TermsReader.amount(f.at("ratePerContact")),
                f.at("baseline").list(TermsReader::amount),
                TermsReader.annual(f));
    }

    private static Pricing monthly(Field f) {
        return new Pricing.Monthly(
                f.at("unit").oneOf(Pricing.Monthly.Unit.class),
                TermsReader.or(f.at("fixedPerYear"), 0),
                TermsReader.amount(f.at("rate")),
                TermsReader.or(f.at("hoursPerFte"), 0),
                TermsReader.monthly(f));
    }
}
