package org.parley.analysis.trade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.analysis.trade.ContingentTerm.Payer;
import org.parley.analysis.trade.ContingentTerm.Subject;
import org.parley.analysis.trade.ContingentTerm.Year;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.Automation;

/** Finds where a bid priced by the year and the deal forecast differently (SPEC 7). */
public final class ContingentTerms {
    private final Pricing.Annual price;
    private final List<Double> ours;
    private final @Nullable Double fcrToday;

    private ContingentTerms(Pricing.Annual price, List<Double> ours, @Nullable Double fcrToday) {
        this.price = price;
        this.ours = ours;
        this.fcrToday = fcrToday;
    }

    /**
     * Volume first, then first-contact resolution, then automation; none where both sides forecast the same, and none
     * without volumes and a price by the year. A bid priced by the month shares the deal's forecast.
     */
    public static List<ContingentTerm> of(Deal deal, Bid bid) {
        if (!(bid.pricing() instanceof Pricing.Annual price)
                || !(deal.commercials().volumes() instanceof Volumes.Annual volumes)) {
            return List.of();
        }
        String scored = deal.commercials().scoringScenario()
                .replace(PricingAnalysis.ADJUSTED, "")
                .replace(PricingAnalysis.QUOTED, "");
        List<Double> ours = volumes.scenarios().getOrDefault(scored, List.of());
        var terms = new ContingentTerms(price, ours, deal.commercials().baselineFcr());
        var found = new ArrayList<ContingentTerm>();
        found.addAll(terms.volume());
        found.addAll(terms.resolution());
        found.addAll(terms.automation());
        return List.copyOf(found);
    }

    /**
     * The charge is built on fewer contacts than we expect: we pay for those above it when they come. On more: we get back
     * what is paid for those that do not come.
     */
    private List<ContingentTerm> volume() {
        var split = new Split(Subject.VOLUME);
        for (int t = 0; t < Math.min(ours.size(), price.baseline().size()); t++) {
            double expected = ours.get(t);
            double built = price.baseline().get(t);
            double amount = price.rate() * Math.abs(expected - built);
            split.add(Computed.above(expected, built), new Year(t + 1, expected, built, built, expected, amount));
        }
        return split.terms();
    }

    /**
     * More resolution than today saves contacts, less costs some: a fee or a malus that grows with it, up to what these
     * contacts cost, V |1 - today / promised| x rate.
     */
    private List<ContingentTerm> resolution() {
        var split = new Split(Subject.FCR);
        List<Double> promised = price.terms().fcr();
        for (int t = 0; fcrToday != null && t < Math.min(ours.size(), promised.size()); t++) {
            double theirs = promised.get(t);
            double contacts = theirs == 0 ? 0 : ours.get(t) * Math.abs(1 - fcrToday / theirs);
            split.add(theirs > fcrToday,
                    new Year(t + 1, fcrToday, theirs, fcrToday, theirs, contacts * price.rate()));
        }
        return split.terms();
    }

    /** The share of the displaced effort that is passed on, off the volume charge, as it shows. */
    private List<ContingentTerm> automation() {
        Automation automation = price.terms().automation();
        var split = new Split(Subject.AUTOMATION);
        for (int t = 0; t < Math.min(ours.size(), automation.displacedEffort().size()); t++) {
            double theirs = automation.displacedEffort().get(t);
            double amount = automation.passed() * theirs * price.rate() * ours.get(t);
            split.add(false, new Year(t + 1, 0, theirs, 0, theirs, amount));
        }
        return split.terms();
    }

    /** Years by who owes. */
    private record Split(Subject subject, List<Year> client, List<Year> provider) {
        Split(Subject subject) {
            this(subject, new ArrayList<>(), new ArrayList<>());
        }

        /** Only what differs and is worth something. */
        void add(boolean clientOwes, Year year) {
            if (!Computed.same(year.ours(), year.theirs()) && year.amount() > 0) {
                (clientOwes ? client : provider).add(year);
            }
        }

        List<ContingentTerm> terms() {
            var terms = new ArrayList<ContingentTerm>();
            if (!client.isEmpty()) {
                terms.add(new ContingentTerm(subject, Payer.CLIENT, client));
            }
            if (!provider.isEmpty()) {
                terms.add(new ContingentTerm(subject, Payer.PROVIDER, provider));
            }
            return terms;
        }
    }
}
