package org.parley.analysis.pricing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.OutcomeFee;

/**
 * What a price is made of in the first year at the baseline volume, with the outcome fee earned in full: shares that sum
 * to 1 (the blend check of SPEC 6.2).
 *
 * @param fixed share of the fixed fee
 * @param volume share of contacts or time
 * @param outcome share of the outcome fee
 */
public record Blend(double fixed, double volume, double outcome) {
    /** Null when nothing is charged at the baseline. */
    static @Nullable Blend of(Pricing price, @Nullable Volumes volumes, int termMonths) {
        double fixed = price.fixedPerYear();
        double volume = 0;
        for (Span span : firstYear(price, volumes, Math.min(12, termMonths))) {
            var charge = new VolumeCharge(price.terms().volumeRule(), price.rate(), 1, span.bandScale());
            volume += CostPeriod.sum(charge.base(span.baseline(), span.baseline())) * 12 / Math.min(12, termMonths);
        }
        OutcomeFee fee = price.terms().outcomeFee();
        double outcome = fee == null ? 0 : fee.max();
        double sum = fixed + volume + outcome;
        return sum > 0 && Double.isFinite(sum) ? new Blend(fixed / sum, volume / sum, outcome / sum) : null;
    }

    private static List<Span> firstYear(Pricing price, @Nullable Volumes volumes, int months) {
        return switch (price) {
            case Pricing.Annual annual -> Spans.yearly(annual, months, annual.baseline(), Correction.NONE);
            case Pricing.Monthly monthly -> Spans.monthly(
                    monthly, months, (Volumes.Monthly) Objects.requireNonNull(volumes), 0, Correction.NONE);
        };
    }
}
