package org.parley.analysis.pricing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;
import org.parley.analysis.pricing.PriceGap.Reason;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Pricing.Monthly.Unit;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.GainShare.FrozenBaseline;
import org.parley.domain.deal.price.Indexation;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.Terms;
import org.parley.domain.deal.price.VolumeRule;

/** Whether the numbers of a price fit each other, the volumes and the term. The first thing that does not is the gap. */
final class PriceChecks {
    /** More than that a year is a percent where a fraction is meant, as 7 for 7%. */
    private static final double MOST_RATE = 1;
    /** So is a larger multiple of a rate or a volume, as 110 for 110%. */
    private static final double MOST_FACTOR = 10;
    /** And a larger uplift or pass-through, which are mostly below 1 but need not be. */
    private static final double MOST_UPLIFT = 3;

    private final int years;
    private @Nullable PriceGap gap;

    private PriceChecks(int years) {
        this.years = years;
    }

    static Optional<PriceGap> of(@Nullable Pricing price, @Nullable Volumes volumes, int termMonths) {
        var checks = new PriceChecks(Spans.years(termMonths));
        switch (price) {
            case null -> checks.unless(false, PriceGap.of(Reason.NO_PRICE));
            case Pricing.Annual annual -> checks.annual(annual, volumes);
            case Pricing.Monthly monthly -> checks.monthly(monthly, volumes);
        }
        return Optional.ofNullable(checks.gap);
    }

    private void annual(Pricing.Annual price, @Nullable Volumes volumes) {
        unless(volumes != null, PriceGap.of(Reason.NO_VOLUMES));
        unless(volumes instanceof Volumes.Annual, PriceGap.of(Reason.OTHER_KIND_OF_VOLUMES));
        unless(volumes instanceof Volumes.Annual v && !v.scenarios().isEmpty(), PriceGap.of(Reason.NO_VOLUMES));
        length(price.baseline(), "baseline");
        terms(price.terms());
        above0(
                price.terms().gainShare().frozen() == null
                        || price.baseline().stream().allMatch(b -> b > 0),
                "baseline");
    }

    private void monthly(Pricing.Monthly price, @Nullable Volumes volumes) {
        unless(volumes != null, PriceGap.of(Reason.NO_VOLUMES));
        if (!(volumes instanceof Volumes.Monthly v)) {
            unless(false, PriceGap.of(Reason.OTHER_KIND_OF_VOLUMES));
            return;
        }
        unless(!v.scenarios().isEmpty(), PriceGap.of(Reason.NO_VOLUMES));
        double shares = v.monthlyShare().stream().mapToDouble(s -> s).sum();
        unless(Math.abs(shares - 1) < 1e-6, new PriceGap(Reason.SHARES, "monthlyShare", shares, 1));
        if (price.unit() != Unit.CONTACT) {
            above0(v.ahtMinutes() > 0, "ahtMinutes");
            above0(v.occupancy() > 0, "occupancy");
            unless(v.shrinkage() < 1, new PriceGap(Reason.RANGE, "shrinkage", v.shrinkage(), 1));
            above0(price.terms().transition().learning().stream().allMatch(l -> l > 0), "learning");
        }
        above0(price.unit() != Unit.FTE || price.hoursPerFte() > 0, "hoursPerFte");
        above0(price.terms().gainShare().frozen() == null || v.forecast() > 0, "forecast");
        terms(price.terms());
    }

    private void terms(Terms terms) {
        optionalLength(terms.fcr(), "fcr");
        optionalLength(terms.gainShare().netSavings(), "netSavings");
        optionalLength(terms.automation().displacedEffort(), "displacedEffort");
        share(terms.volumeRule().deadband(), "deadband");
        share(terms.volumeRule().minimumShare(), "minimumShare");
        share(terms.serviceCredit().atRisk(), "creditAtRisk");
        share(terms.serviceCredit().severity(), "missSeverity");
        share(terms.gainShare().clientShare(), "clientGainShare");
        share(terms.automation().passed(), "displacedPassed");
        terms.automation().displacedEffort().forEach(d -> share(d, "displacedEffort"));
        volumeRule(terms.volumeRule());
        unless(
                !terms.serviceCredit().earnBack() || !terms.serviceCredit().severityByMonth().isEmpty(),
                new PriceGap(Reason.LIST_LENGTH, "missByMonth", 0, 12));
        indexation(terms.indexation());
        outcomeFee(terms.outcomeFee(), terms.fcr());
        investment(terms.investment());
        above(terms.clientSide().growth(), -1, "clientSideGrowth");
        atMost(terms.clientSide().growth(), MOST_RATE, "clientSideGrowth");
        terms.transition().learning().forEach(l -> atMost(l, MOST_FACTOR, "learning"));
        frozen(terms);
    }

    private void volumeRule(VolumeRule rule) {
        unless(rule.bands() == null || rule.deadband() == 0, PriceGap.of(Reason.CONFLICT, "deadband"));
        atMost(rule.arc(), MOST_FACTOR, "arc");
        atMost(rule.rrc(), MOST_FACTOR, "rrc");
        VolumeRule.Surge surge = rule.surge();
        if (surge != null) {
            atMost(surge.above(), MOST_FACTOR, "surge.above");
            atMost(surge.extra(), MOST_UPLIFT, "surge.extra");
        }
    }

    private void investment(@Nullable Investment investment) {
        if (investment != null) {
            above0(investment.amount() == 0 || investment.months() > 0, "investment.months");
            atMost(investment.yearlyRate(), MOST_RATE, "investment.yearlyRate");
        }
    }

    private void indexation(Indexation indexation) {
        for (Indexation.Component component : indexation.components()) {
            above(component.index(), -1, "indexComponents.index");
            atMost(component.index(), MOST_RATE, "indexComponents.index");
            atMost(component.pass(), MOST_UPLIFT, "indexComponents.pass");
            Double cap = component.cap();
            if (cap != null) {
                atLeast(cap, 0, "indexComponents.cap");
                atMost(cap, MOST_RATE, "indexComponents.cap");
            }
        }
        atLeast(indexation.productivity(), 0, "productivity");
        atMost(indexation.productivity(), MOST_RATE, "productivity");
        double shares = indexation.components().stream().mapToDouble(c -> c.share()).sum();
        unless(Computed.atMost(shares, 1), new PriceGap(Reason.SHARES, "indexComponents", shares, 1));
        double step = IndexSeries.step(indexation);
        unless(step > 0, new PriceGap(Reason.RANGE, "indexComponents", step, 0));
    }

    private void outcomeFee(@Nullable OutcomeFee fee, List<Double> fcr) {
        if (fee == null) {
            return;
        }
        OutcomeFee.Malus malus = fee.malus();
        boolean hasMalus = malus != null && malus.max() > 0;
        unless(!fcr.isEmpty() || (fee.max() == 0 && !hasMalus), PriceGap.of(Reason.NO_BID_FCR, "fcr"));
        unless(
                fee.max() == 0 || fee.fcrTo() > fee.fcrFrom(),
                new PriceGap(Reason.RANGE, "outcomeFee.fcrTo", fee.fcrTo(), fee.fcrFrom()));
        unless(
                malus == null || !hasMalus || malus.fcrWorst() < fee.fcrFrom(),
                new PriceGap(
                        Reason.RANGE, "outcomeFee.malus.fcrWorst", malus == null ? 0 : malus.fcrWorst(),
                        fee.fcrFrom()));
    }

    private void frozen(Terms terms) {
        FrozenBaseline frozen = terms.gainShare().frozen();
        if (frozen != null) {
            length(frozen.cost(), "frozenBaseline");
            unless(terms.gainShare().netSavings().isEmpty(), PriceGap.of(Reason.CONFLICT, "netSavings"));
        }
    }

    private void length(List<Double> list, String term) {
        unless(list.size() == years, new PriceGap(Reason.LIST_LENGTH, term, list.size(), years));
    }

    private void optionalLength(List<Double> list, String term) {
        if (!list.isEmpty()) {
            length(list, term);
        }
    }

    private void share(double value, String term) {
        atMost(value, 1, term);
    }

    private void atMost(double value, double most, String term) {
        unless(value <= most, new PriceGap(Reason.RANGE, term, value, most));
    }

    private void atLeast(double value, double least, String term) {
        unless(value >= least, new PriceGap(Reason.RANGE, term, value, least));
    }

    private void above(double value, double limit, String term) {
        unless(value > limit, new PriceGap(Reason.RANGE, term, value, limit));
    }

    private void above0(boolean fine, String term) {
        unless(fine, PriceGap.of(Reason.ZERO, term));
    }

    private void unless(boolean fine, PriceGap found) {
        if (!fine && gap == null) {
            gap = found;
        }
    }
}
