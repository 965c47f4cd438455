package org.parley.exchange.json;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        return switch (kind.oneOf(Kind.class)) {
            case ANNUAL -> annual(f);
            case MONTHLY -> monthly(f);
        };
    }

    private static Pricing annual(Field f) {
        List<Double> baseline = f.at("baseline").list(PricingReader::amount);
        List<Double> nothing = Collections.nCopies(baseline.size(), 0.0);
        return new Pricing.Annual(
                amount(f.at("fixedPerYear")),
                amount(f.at("ratePerContact")),
                baseline,
                or(f.at("deadband"), 0),
                or(f.at("arc"), 1),
                or(f.at("rrc"), 1),
                or(f.at("minimumShare"), 0),
                surge(f.at("surge")),
                index(f),
                f.at("productivity").numberOr(0),
                outcomeFee(f.at("outcomeFee")),
                f.at("fcr").list(s -> s.within(0, 1)),
                or(f.at("creditAtRisk"), 0),
                or(f.at("missSeverity"), 0),
                investment(f.at("investment")),
                amounts(f.at("netSavings"), nothing),
                or(f.at("clientGainShare"), 0),
                amounts(f.at("displacedEffort"), nothing),
                or(f.at("displacedPassed"), 0),
                or(f.at("clientSideYear1"), 0),
                f.at("clientSideGrowth").numberOr(0),
                or(f.at("transitionIn"), 0),
                or(f.at("exit"), 0));
    }

    private static Pricing monthly(Field f) {
        return new Pricing.Monthly(
                f.at("unit").oneOf(Pricing.Monthly.Unit.class),
                amount(f.at("rate")),
                index(f),
                f.at("productivity").numberOr(0),
                or(f.at("minimumShare"), 0),
                surge(f.at("surge")),
                or(f.at("setUp"), 0),
                or(f.at("clientSidePerYear"), 0));
    }

    private static List<Pricing.IndexComponent> index(Field f) {
        return f.at("indexComponents").itemsOrNone().stream()
                .map(c -> new Pricing.IndexComponent(
                        c.at("name").textOr(""),
                        c.at("share").within(0, 1),
                        amount(c.at("pass")),
                        c.at("index").number(),
                        c.at("cap").numberOrNull()))
                .toList();
    }

    private static Pricing.@Nullable Surge surge(Field f) {
        return f.exists() ? new Pricing.Surge(amount(f.at("above")), amount(f.at("extra"))) : null;
    }

    private static Pricing.@Nullable OutcomeFee outcomeFee(Field f) {
        return f.exists()
                ? new Pricing.OutcomeFee(
                        amount(f.at("max")),
                        f.at("fcrFrom").within(0, 1),
                        f.at("fcrTo").within(0, 1))
                : null;
    }

    private static Pricing.@Nullable Investment investment(Field f) {
        if (!f.exists()) {
            return null;
        }
        int months = f.at("months").whole();
        if (months < 0 || months > 600) {
            throw f.at("months").problem("must be 0 to 600 months, not " + months);
        }
        return new Pricing.Investment(
                amount(f.at("amount")), f.at("yearlyRate").within(0, 10), months);
    }

    private static List<Double> amounts(Field f, List<Double> otherwise) {
        return f.exists() ? f.list(PricingReader::amount) : otherwise;
    }

    private static double or(Field f, double otherwise) {
        return f.exists() ? amount(f) : otherwise;
    }

    private static double amount(Field f) {
        return f.within(0, 1e15);
    }
}
