package org.parley.domain.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.GainShare.FrozenBaseline;
import org.parley.domain.deal.price.Indexation;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.Terms;
import org.parley.domain.deal.price.VolumeRule.Surge;

/** Edits of what a provider charges. All but {@link #price} need a bid that has a price. */
public final class PricingEdits {
    private PricingEdits() {}

    /** Replaces the whole price. */
    public static Edit price(String letter, Pricing price) {
        return Edit.of(EditName.of("edit.pricing.price", letter), BidEdits.bid(letter, b -> b.withPricing(price)));
    }

    public static Edit remove(String letter) {
        return Edit.of(EditName.of("edit.pricing.remove", letter), BidEdits.bid(letter, b -> b.withPricing(null)));
    }

    public static Edit number(String letter, PriceNumber number, double value) {
        return Edit.typed(
                EditName.of("edit.pricing.number." + number, letter, value),
                letter,
                change(letter, p -> number.with(p, value + 0.0)));
    }

    /** @param values one per year of the term, or one per month, as the series has it */
    public static Edit series(String letter, PriceSeries series, List<Double> values) {
        return Edit.typed(
                EditName.of("edit.pricing.series." + series, letter),
                letter,
                change(letter, p -> series.with(p, values)));
    }

    /** @throws InvalidValueException when applied to a price by the year, which is always per contact */
    public static Edit unit(String letter, Pricing.Monthly.Unit unit) {
        return Edit.of(EditName.of("edit.pricing.unit." + unit, letter), change(letter, p -> {
            if (p instanceof Pricing.Monthly monthly) {
                return monthly.withUnit(unit);
            }
            throw new InvalidValueException("unit", "is for prices by the month");
        }));
    }

    public static Edit indexComponents(String letter, List<Indexation.Component> components) {
        return terms("index", letter, t -> t.withIndexation(t.indexation().withComponents(components)));
    }

    public static Edit surge(String letter, @Nullable Surge surge) {
        return terms("surge", letter, t -> t.withVolumeRule(t.volumeRule().withSurge(surge)));
    }

    public static Edit bands(String letter, @Nullable Bands bands) {
        return terms("bands", letter, t -> t.withVolumeRule(t.volumeRule().withBands(bands)));
    }

    public static Edit outcomeFee(String letter, @Nullable OutcomeFee fee) {
        return terms("outcomeFee", letter, t -> t.withOutcomeFee(fee));
    }

    public static Edit investment(String letter, @Nullable Investment investment) {
        return terms("investment", letter, t -> t.withInvestment(investment));
    }

    public static Edit frozenBaseline(String letter, @Nullable FrozenBaseline frozen) {
        return terms("frozen", letter, t -> t.withGainShare(t.gainShare().withFrozen(frozen)));
    }

    /** @param cap share of a period's charges; null for none */
    public static Edit creditCap(String letter, @Nullable Double cap) {
        return terms("creditCap", letter, t -> t.withServiceCredit(t.serviceCredit().withCap(cap)));
    }

    public static Edit earnBack(String letter, boolean yes) {
        return Edit.of(
                EditName.of(yes ? "edit.pricing.earnBack.yes" : "edit.pricing.earnBack.no", letter),
                change(letter, p -> p.withTerms(
                        p.terms().withServiceCredit(p.terms().serviceCredit().withEarnBack(yes)))));
    }

    private static Edit terms(String term, String letter, UnaryOperator<Terms> change) {
        return Edit.typed(
                EditName.of("edit.pricing." + term, letter),
                letter,
                change(letter, p -> p.withTerms(change.apply(p.terms()))));
    }

    private static UnaryOperator<Deal> change(String letter, UnaryOperator<Pricing> change) {
        return BidEdits.bid(letter, b -> {
            Pricing price = b.pricing();
            if (price == null) {
                throw new InvalidValueException("price", "is missing: " + letter);
            }
            return b.withPricing(change.apply(price));
        });
    }
}
