package org.parley.ui.price;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.Terms;

/** What volumes and prices begin with: nothing that was not said, in the shape that fits the deal. */
final class Starts {
    static final String BASE = "base";
    private static final List<String> SCENARIOS = List.of("low", BASE, "high");
    private static final int MONTHS = 12;
    private static final double MORE = 0.084;
    private static final double LESS = 0.083;

    private Starts() {}

    static int years(int termMonths) {
        return (termMonths + MONTHS - 1) / MONTHS;
    }

    /** By the year; volumes by the month become the same volume in each year. */
    static Volumes.Annual annual(Deal deal) {
        var scenarios = new LinkedHashMap<String, List<Double>>();
        if (deal.commercials().volumes() instanceof Volumes.Monthly monthly) {
            int years = years(deal.profile().termMonths());
            monthly.scenarios().forEach((name, volume) -> scenarios.put(name, Collections.nCopies(years, volume)));
        } else {
            SCENARIOS.forEach(name -> scenarios.put(name, List.of()));
        }
        return new Volumes.Annual(unit(deal), scenarios);
    }

    /** By the month; of volumes by the year the first counts. The months share the year evenly. */
    static Volumes.Monthly monthly(Deal deal) {
        var scenarios = new LinkedHashMap<String, Double>();
        double forecast = 0;
        if (deal.commercials().volumes() instanceof Volumes.Annual annual) {
            annual.scenarios().forEach((name, years) -> scenarios.put(name, years.isEmpty() ? 0 : years.getFirst()));
            forecast = scenarios.getOrDefault(BASE, 0.0);
        } else {
            SCENARIOS.forEach(name -> scenarios.put(name, 0.0));
        }
        return new Volumes.Monthly(unit(deal), scenarios, forecast, evenly(), 0, 0, 0);
    }

    /** Of the kind that the volumes are of, charging nothing. */
    static Pricing price(Deal deal) {
        return deal.commercials().volumes() instanceof Volumes.Monthly
                ? new Pricing.Monthly(Pricing.Monthly.Unit.CONTACT, 0, 0, 0, Terms.PLAIN)
                : new Pricing.Annual(0, 0, base(deal), Terms.PLAIN);
    }

    /** The same terms in a price of the other kind. */
    static Pricing turned(Pricing price, Deal deal) {
        return switch (price) {
            case Pricing.Annual p -> new Pricing.Monthly(
                    Pricing.Monthly.Unit.CONTACT, p.fixedPerYear(), p.rate(), 0, p.terms());
            case Pricing.Monthly p -> new Pricing.Annual(p.fixedPerYear(), p.rate(), base(deal), p.terms());
        };
    }

    /** Volumes per year that a charge may be built on; empty while there are none. */
    static List<Double> base(Deal deal) {
        return deal.commercials().volumes() instanceof Volumes.Annual annual
                ? annual.scenarios().getOrDefault(
                        BASE, annual.scenarios().values().stream().findFirst().orElse(List.of()))
                : List.of();
    }

    /** Whether volumes and price are both by the year or both by the month, as far as there are volumes. */
    static boolean fits(Pricing price, @Nullable Volumes volumes) {
        return volumes == null || (price instanceof Pricing.Monthly) == (volumes instanceof Volumes.Monthly);
    }

    private static String unit(Deal deal) {
        Volumes before = deal.commercials().volumes();
        if (before != null && !before.unit().isBlank()) {
            return before.unit();
        }
        return deal.profile().moneyUnit().endsWith(" m") ? "million contacts a year" : "contacts a year";
    }

    /** In tenths of a percent, so that they read well and add up to the whole. */
    private static List<Double> evenly() {
        return List.of(MORE, LESS, LESS, MORE, LESS, LESS, MORE, LESS, LESS, MORE, LESS, LESS);
    }
}
