package org.parley.ui.price;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.GainShare.FrozenBaseline;
import org.parley.domain.deal.price.Indexation.Component;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.Investment.Repayment;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.OutcomeFee.Malus;
import org.parley.domain.deal.price.VolumeRule.Surge;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.PriceNumber;
import org.parley.domain.edit.PriceSeries;
import org.parley.domain.edit.PricingEdits;

/** Adds a part to a price so that it costs nothing until its numbers are typed, and takes parts out again. */
final class SectionEdits {
    private static final int USUAL_RECOVERY_MONTHS = 36;

    private SectionEdits() {}

    /** Null when there is nothing to add before a number is typed. */
    static @Nullable Edit add(Section section, String letter, Pricing price, int termMonths) {
        Edit edit = switch (section) {
            case SURGE -> PricingEdits.surge(letter, new Surge(1, 0));
            case BANDS -> PricingEdits.bands(
                    letter, new Bands(Bands.Kind.MARGINAL, List.of(new Bands.Step(0, price.rate()))));
            case INDEX -> PricingEdits.indexComponents(letter, List.of(new Component("", 1, 1, 0, null)));
            case OUTCOME_FEE -> PricingEdits.outcomeFee(letter, new OutcomeFee(0, 0, 0, null));
            case MALUS -> PricingEdits.outcomeFee(letter, withMalus(price, new Malus(0, 0)));
            case INVESTMENT -> PricingEdits.investment(
                    letter,
                    new Investment(0, 0, Math.min(USUAL_RECOVERY_MONTHS, termMonths), Repayment.ANNUITY));
            case SAVINGS_BASELINE -> {
                List<Double> nothing = Collections.nCopies(Starts.years(termMonths), 0.0);
                yield PricingEdits.frozenBaseline(letter, new FrozenBaseline(nothing, nothing, nothing));
            }
            case CHARGES, DEADBAND, MINIMUM, PRODUCTIVITY, RESOLUTION, CREDITS, GAINS, AUTOMATION, CLIENT_SIDE, ONE_OFF,
                    TAKEOVER -> null;
        };
        return edit == null ? null : alone(edit);
    }

    static Edit remove(Section section, String letter, Pricing price) {
        return alone(switch (section) {
            case CHARGES -> PricingEdits.remove(letter);
            case DEADBAND -> number(letter, PriceNumber.DEADBAND, 0)
                    .then(number(letter, PriceNumber.ARC, 1))
                    .then(number(letter, PriceNumber.RRC, 1));
            case MINIMUM -> number(letter, PriceNumber.MINIMUM_SHARE, 0);
            case SURGE -> PricingEdits.surge(letter, null);
            case BANDS -> PricingEdits.bands(letter, null);
            case INDEX -> PricingEdits.indexComponents(letter, List.of());
            case PRODUCTIVITY -> number(letter, PriceNumber.PRODUCTIVITY, 0);
            case RESOLUTION -> none(letter, PriceSeries.FCR);
            case OUTCOME_FEE -> PricingEdits.outcomeFee(letter, null);
            case MALUS -> PricingEdits.outcomeFee(letter, withMalus(price, null));
            case CREDITS -> number(letter, PriceNumber.CREDIT_AT_RISK, 0)
                    .then(number(letter, PriceNumber.MISS_SEVERITY, 0))
                    .then(PricingEdits.creditCap(letter, null))
                    .then(none(letter, PriceSeries.MISS_BY_MONTH))
                    .then(PricingEdits.earnBack(letter, false));
            case INVESTMENT -> PricingEdits.investment(letter, null);
            case GAINS -> none(letter, PriceSeries.NET_SAVINGS).then(number(letter, PriceNumber.CLIENT_GAIN_SHARE, 0));
            case SAVINGS_BASELINE -> PricingEdits.frozenBaseline(letter, null);
            case AUTOMATION -> none(letter, PriceSeries.DISPLACED_EFFORT)
                    .then(number(letter, PriceNumber.DISPLACED_PASSED, 0));
            case CLIENT_SIDE -> number(letter, PriceNumber.CLIENT_SIDE, 0)
                    .then(number(letter, PriceNumber.CLIENT_SIDE_GROWTH, 0));
            case ONE_OFF -> number(letter, PriceNumber.TRANSITION_IN, 0).then(number(letter, PriceNumber.EXIT, 0));
            case TAKEOVER -> none(letter, PriceSeries.RAMP)
                    .then(none(letter, PriceSeries.LEARNING))
                    .then(number(letter, PriceNumber.DUAL_MONTHS, 0))
                    .then(number(letter, PriceNumber.OUTGOING_PER_MONTH, 0));
        });
    }

    /** A step of its own to undo. */
    static Edit alone(Edit edit) {
        return new Edit(edit.name(), null, edit.change());
    }

    /** One step to undo with what is typed into the same field, and no other. */
    static Edit of(Edit edit, String field) {
        return new Edit(edit.name(), edit.mergeKey() + "/" + field, edit.change());
    }

    private static @Nullable OutcomeFee withMalus(Pricing price, @Nullable Malus malus) {
        OutcomeFee fee = price.terms().outcomeFee();
        return fee == null ? null : new OutcomeFee(fee.max(), fee.fcrFrom(), fee.fcrTo(), malus);
    }

    private static Edit number(String letter, PriceNumber number, double value) {
        return PricingEdits.number(letter, number, value);
    }

    private static Edit none(String letter, PriceSeries series) {
        return PricingEdits.series(letter, series, List.of());
    }
}
