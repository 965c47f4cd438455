package org.parley.analysis.pricing;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.Transition;

/** Cuts the term into the periods of a price. Inputs have passed {@link PriceChecks}. */
final class Spans {
    private Spans() {}

    static int years(int termMonths) {
        return (termMonths + 11) / 12;
    }

    /**
     * One span per year. Where the term is not whole years, the last year counts for its months: every yearly figure
     * times their share of a year.
     *
     * @param contacts per year of the term, a year
     */
    static List<Span> yearly(Pricing.Annual price, int termMonths, List<Double> contacts, Correction correction) {
        var spans = new ArrayList<Span>();
        for (int year = 1; year <= years(termMonths); year++) {
            int first = 12 * (year - 1) + 1;
            int months = Math.min(12, termMonths - first + 1);
            double demand = contacts.get(year - 1) * months / 12;
            double needed = demand * correction.factor(year);
            double share = 0;
            for (int month = first; month < first + months; month++) {
                share += handled(price.terms().transition(), month) / months;
            }
            double baseline = price.baseline().get(year - 1) * months / 12;
            spans.add(new Span(year, 0, first, months, demand, needed, needed * share, baseline * share));
        }
        return spans;
    }

    /**
     * One span per month; the contract begins with the first of the twelve shares.
     *
     * @param contacts a year
     */
    static List<Span> monthly(
            Pricing.Monthly price, int termMonths, Volumes.Monthly volumes, double contacts, Correction correction) {
        var spans = new ArrayList<Span>();
        Transition transition = price.terms().transition();
        for (int month = 1; month <= termMonths; month++) {
            int year = (month + 11) / 12;
            double share = volumes.monthlyShare().get((month - 1) % 12);
            double demand = contacts * share;
            double needed = demand * correction.factor(year);
            double perContact = handled(transition, month) * unitsPerContact(price, volumes, month);
            spans.add(new Span(
                    year, month, month, 1, demand, needed, needed * perContact,
                    volumes.forecast() * share * perContact));
        }
        return spans;
    }

    /** The share of the volume that the new provider handles in a month. */
    static double handled(Transition transition, int month) {
        return month <= transition.ramp().size() ? transition.ramp().get(month - 1) : 1;
    }

    /** Hours = contacts / (60 / AHT x occupancy x (1 - shrinkage)), with the learning factor on AHT (SPEC 6.2). */
    static double unitsPerContact(Pricing.Monthly price, Volumes.Monthly volumes, int month) {
        if (price.unit() == Pricing.Monthly.Unit.CONTACT) {
            return 1;
        }
        List<Double> learning = price.terms().transition().learning();
        double factor = month <= learning.size() ? learning.get(month - 1) : 1;
        double contactsPerHour = 60 / (volumes.ahtMinutes() * factor) * volumes.occupancy() * (1 - volumes.shrinkage());
        double hours = 1 / contactsPerHour;
        return price.unit() == Pricing.Monthly.Unit.HOUR ? hours : hours / price.hoursPerFte();
    }
}
