package org.parley.analysis.trade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;
import org.parley.analysis.pricing.VolumeCharges;
import org.parley.analysis.trade.ContingentTerm.Payer;
import org.parley.analysis.trade.ContingentTerm.Subject;
import org.parley.analysis.trade.ContingentTerm.Year;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Automation;
import org.parley.domain.deal.price.Terms;

/**
 * Finds where a bid and the deal forecast differently (SPEC 7). What a difference is worth is what the bid's own price charges
 * for the one volume instead of the other.
 */
public final class ContingentTerms {
    private final Terms price;
    private final List<Double> baseline;
    private final VolumeCharges charges;
    private final @Nullable Double fcrToday;

    private ContingentTerms(Pricing price, VolumeCharges charges, @Nullable Double fcrToday) {
        this.price = price.terms();
        this.baseline = price instanceof Pricing.Annual annual ? annual.baseline() : List.of();
        this.charges = charges;
        this.fcrToday = fcrToday;
    }

    /**
     * Volume first, then first-contact resolution, then automation; none where both sides forecast the same, where the price
     * charges nothing for the difference, and while the bid has no price that fits the deal. A price by the month is built on
     * the deal's own forecast, so it has no term on volume.
     */
    public static List<ContingentTerm> of(Deal deal, Bid bid) {
        Pricing price = bid.pricing();
        VolumeCharges charges = VolumeCharges.of(deal, bid).orElse(null);
        if (price == null || charges == null) {
            return List.of();
        }
        var terms = new ContingentTerms(price, charges, deal.commercials().baselineFcr());
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
        for (int t = 0; t < baseline.size(); t++) {
            double expected = charges.contacts().get(t);
            double built = baseline.get(t);
            boolean more = expected > built;
            double added = charges.expected().get(t) - charges.built().get(t);
            split.add(more, new Year(t + 1, expected, built, built, expected, more ? added : -added));
        }
        return split.terms();
    }

    /**
     * More resolution than today saves contacts, less costs some: a fee or a malus that grows with it, up to what the price
     * takes off or adds for V today / promised contacts instead of V.
     */
    private List<ContingentTerm> resolution() {
        var split = new Split(Subject.FCR);
        for (int t = 0; fcrToday != null && t < charges.corrected().size(); t++) {
            double theirs = price.fcr().get(t);
            boolean better = theirs > fcrToday;
            double saved = charges.expected().get(t) - charges.corrected().get(t);
            split.add(better, new Year(t + 1, fcrToday, theirs, fcrToday, theirs, better ? saved : -saved));
        }
        return split.terms();
    }

    /** The share of the displaced effort that is passed on, off the volume charge, as it shows. */
    private List<ContingentTerm> automation() {
        Automation automation = price.automation();
        var split = new Split(Subject.AUTOMATION);
        for (int t = 0; t < automation.displacedEffort().size(); t++) {
            double theirs = automation.displacedEffort().get(t);
            double amount = automation.passed() * theirs * charges.expected().get(t);
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
            if (!Computed.same(year.ours(), year.theirs()) && Computed.above(year.amount(), 0)) {
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
