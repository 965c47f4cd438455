package org.parley.analysis.pricing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.parley.analysis.Deals;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.Terms;
import org.parley.domain.edit.DealEdits;

/** Deals with bids called A, B, ... and one volume scenario called base. */
final class Priced {
    /** 60 / 6 minutes x 0.8 x (1 - 0.28). */
    static final double CONTACTS_PER_HOUR = 5.76;

    private static final List<Double> FLAT = Collections.nCopies(12, 1.0 / 12);

    private Priced() {}

    static PricingAnalysis of(Deal deal) {
        return PricingAnalysis.of(new DealTerms(Deals.CATALOG, deal));
    }

    /** Priced by the year, on stated volumes. */
    static Tco yearly(Pricing.Annual price, Double... contacts) {
        return of(yearlyDeal(List.of(contacts), price)).cost("A", "base-quoted").orElseThrow();
    }

    /** A rate of 2 on a baseline of 100 contacts a year. */
    static Pricing.Annual twoEach(int years, Terms terms) {
        return new Pricing.Annual(0, 2, Collections.nCopies(years, 100.0), terms);
    }

    /** No volume: only what does not move with it. */
    static Pricing.Annual fixed(double perYear, int years, Terms terms) {
        return new Pricing.Annual(perYear, 0, Collections.nCopies(years, 100.0), terms);
    }

    /** Priced by the month, for as many months, on the same number of contacts and forecast each month. */
    static Tco monthly(Pricing.Monthly price, int months, double contacts, double forecast) {
        return of(monthlyDeal(months, 12 * contacts, 12 * forecast, price)).cost("A", "base").orElseThrow();
    }

    static Pricing.Monthly perMonth(Pricing.Monthly.Unit unit, double rate, Terms terms) {
        return new Pricing.Monthly(unit, 0, rate, unit == Pricing.Monthly.Unit.FTE ? 160 : 0, terms);
    }

    static Deal yearlyDeal(List<Double> contacts, Pricing... prices) {
        return deal(12 * contacts.size(), new Volumes.Annual("contacts", Map.of("base", contacts)), prices);
    }

    static Deal monthlyDeal(int months, double contacts, double forecast, Pricing... prices) {
        return deal(months, flat(contacts, forecast), prices);
    }

    /** The same number of contacts every month. */
    static Volumes.Monthly flat(double contacts, double forecast) {
        return new Volumes.Monthly("contacts", Map.of("base", contacts), forecast, FLAT, 6, 0.8, 0.28);
    }

    static Deal deal(int months, Volumes volumes, Pricing... prices) {
        var bids = new ArrayList<Bid>();
        for (Pricing price : prices) {
            String letter = Character.toString('A' + bids.size());
            bids.add(Bid.of(letter, "Bid " + letter).withPricing(price));
        }
        Deal deal = DealEdits.termMonths(months).apply(Deals.empty());
        return deal.withBids(bids).withCommercials(deal.commercials().withVolumes(volumes));
    }
}
