package org.parley.ui.price;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.GainShare.FrozenBaseline;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.Investment.Repayment;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.OutcomeFee.Malus;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.PriceNumber;
import org.parley.domain.edit.PriceSeries;
import org.parley.domain.edit.PricingEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.SeriesField.Needs;

/** The fields of what a provider earns, owes and costs beside its charges. */
final class TermForms {
    private static final Texts TEXT = Texts.of("price");
    private static final int MONTHS = 12;
    private static final int MOST_MONTHS = 600;
    private static final double MOST_RATE = 1000;

    private final BidFields fields;
    private final PriceViewModel model;
    private final String letter;

    TermForms(BidFields fields) {
        this.fields = fields;
        this.model = fields.model();
        this.letter = fields.letter();
    }

    Node resolution(Pricing price) {
        return fields.series(Spec.share("fcr"), PriceSeries.FCR, years(price, PriceSeries.FCR), Needs.FROM_FIRST);
    }

    Node outcomeFee() {
        return Boxes.flow(
                fields.part(Spec.amount("outcomeFee.max"), p -> fee(p).max(),
                        v -> fee(f -> new OutcomeFee(v, f.fcrFrom(), f.fcrTo(), f.malus()))),
                fields.part(Spec.share("outcomeFee.fcrFrom"), p -> fee(p).fcrFrom(),
                        v -> fee(f -> new OutcomeFee(f.max(), v, f.fcrTo(), f.malus()))),
                fields.part(Spec.share("outcomeFee.fcrTo"), p -> fee(p).fcrTo(),
                        v -> fee(f -> new OutcomeFee(f.max(), f.fcrFrom(), v, f.malus()))));
    }

    Node malus() {
        return Boxes.flow(
                fields.part(Spec.amount("outcomeFee.malus.max"), p -> malus(fee(p)).max(),
                        v -> malus(m -> new Malus(v, m.fcrWorst()))),
                fields.part(Spec.share("outcomeFee.malus.fcrWorst"), p -> malus(fee(p)).fcrWorst(),
                        v -> malus(m -> new Malus(m.max(), v))));
    }

    Node credits() {
        CheckBox earnBack = Fields.check(
                model.deal(),
                TEXT.get("f.earnBack"),
                d -> {
                    Pricing price = PriceViewModel.price(d, letter);
                    return price != null && price.terms().serviceCredit().earnBack();
                },
                yes -> PricingEdits.earnBack(letter, yes));
        earnBack.setId(fields.id("earnBack"));
        return stack(
                Boxes.flow(
                        fields.number(Spec.share("creditAtRisk"), PriceNumber.CREDIT_AT_RISK),
                        fields.number(Spec.share("missSeverity"), PriceNumber.MISS_SEVERITY),
                        fields.optional(Spec.share("creditCap"), p -> p.terms().serviceCredit().cap(),
                                cap -> PricingEdits.creditCap(letter, cap))),
                fields.series(Spec.share("missByMonth"), PriceSeries.MISS_BY_MONTH, Boxes.captions("month", MONTHS),
                        Needs.ALL_OR_NONE),
                earnBack);
    }

    Node investment() {
        return Boxes.flow(
                fields.part(Spec.amount("investment.amount"), p -> investment(p).amount(),
                        v -> investment(i -> new Investment(v, i.yearlyRate(), i.months(), i.repayment()))),
                fields.part(Spec.percent("investment.yearlyRate", 0, MOST_RATE), p -> investment(p).yearlyRate(),
                        v -> investment(i -> new Investment(i.amount(), v, i.months(), i.repayment()))),
                fields.part(Spec.number("investment.months", 0, MOST_MONTHS), p -> (double) investment(p).months(),
                        v -> investment(i -> new Investment(i.amount(), i.yearlyRate(), whole(v), i.repayment()))),
                fields.choice("investment.repayment", List.of(Repayment.values()), r -> TEXT.get("repayment." + r),
                        p -> investment(p).repayment(),
                        r -> SectionEdits.alone(
                                investment(i -> new Investment(i.amount(), i.yearlyRate(), i.months(), r)))));
    }

    Node gains(Pricing price) {
        return stack(
                Boxes.flow(fields.number(Spec.share("clientGainShare"), PriceNumber.CLIENT_GAIN_SHARE)),
                fields.series(Spec.amount("netSavings"), PriceSeries.NET_SAVINGS,
                        years(price, PriceSeries.NET_SAVINGS), Needs.FROM_FIRST));
    }

    Node savingsBaseline(Pricing price) {
        FrozenBaseline frozen = price.terms().gainShare().frozen();
        List<String> captions = Boxes.years(model.years(), frozen == null ? 0 : frozen.cost().size());
        return stack(
                frozen("frozenBaseline", captions, FrozenBaseline::cost,
                        (f, v) -> new FrozenBaseline(v, f.actual(), f.oneOff())),
                frozen("frozen.actual", captions, FrozenBaseline::actual,
                        (f, v) -> new FrozenBaseline(f.cost(), v, f.oneOff())),
                frozen("frozen.oneOff", captions, FrozenBaseline::oneOff,
                        (f, v) -> new FrozenBaseline(f.cost(), f.actual(), v)));
    }

    private Node frozen(
            String key,
            List<String> captions,
            Function<FrozenBaseline, List<Double>> value,
            BiFunction<FrozenBaseline, List<Double>, FrozenBaseline> change) {
        return fields.series(
                Spec.amount(key),
                captions,
                Needs.ALL,
                p -> p.terms().gainShare().frozen() == null
                        ? List.of()
                        : value.apply(p.terms().gainShare().frozen()),
                values -> {
                    FrozenBaseline frozen = fitting(now().terms().gainShare().frozen(), values.size());
                    return SectionEdits.of(
                            PricingEdits.frozenBaseline(letter, change.apply(frozen, values)), key);
                });
    }

    /** With so many years; a year that is new has nothing yet. */
    private static FrozenBaseline fitting(@Nullable FrozenBaseline frozen, int years) {
        List<Double> nothing = Collections.nCopies(years, 0.0);
        return frozen == null
                ? new FrozenBaseline(nothing, nothing, nothing)
                : new FrozenBaseline(
                        fitting(frozen.cost(), years), fitting(frozen.actual(), years),
                        fitting(frozen.oneOff(), years));
    }

    private static List<Double> fitting(List<Double> values, int years) {
        return Stream.concat(values.stream(), Collections.nCopies(years, 0.0).stream())
                .limit(years)
                .toList();
    }

    Node automation(Pricing price) {
        return stack(
                Boxes.flow(fields.number(Spec.share("displacedPassed"), PriceNumber.DISPLACED_PASSED)),
                fields.series(Spec.share("displacedEffort"), PriceSeries.DISPLACED_EFFORT,
                        years(price, PriceSeries.DISPLACED_EFFORT), Needs.FROM_FIRST));
    }

    Node clientSide() {
        return Boxes.flow(
                fields.number(Spec.amount("clientSide"), PriceNumber.CLIENT_SIDE),
                fields.number(Spec.percent("clientSideGrowth", -100, MOST_RATE), PriceNumber.CLIENT_SIDE_GROWTH));
    }

    Node oneOff() {
        return Boxes.flow(
                fields.number(Spec.amount("transitionIn"), PriceNumber.TRANSITION_IN),
                fields.number(Spec.amount("exit"), PriceNumber.EXIT));
    }

    Node takeover(Pricing price) {
        return stack(
                fields.series(Spec.share("ramp"), PriceSeries.RAMP, months(price, PriceSeries.RAMP), Needs.FROM_FIRST),
                fields.series(Spec.percent("learning", 0, MOST_RATE), PriceSeries.LEARNING,
                        months(price, PriceSeries.LEARNING), Needs.FROM_FIRST),
                Boxes.flow(
                        fields.number(Spec.number("dualMonths", 0, MOST_MONTHS), PriceNumber.DUAL_MONTHS),
                        fields.number(Spec.amount("outgoingPerMonth"), PriceNumber.OUTGOING_PER_MONTH)));
    }

    private List<String> years(Pricing price, PriceSeries series) {
        return Boxes.years(model.years(), series.of(price).size());
    }

    static List<String> months(Pricing price, PriceSeries series) {
        return Boxes.captions("month", Math.max(MONTHS, series.of(price).size()));
    }

    private Edit fee(UnaryOperator<OutcomeFee> change) {
        return PricingEdits.outcomeFee(letter, change.apply(fee(now())));
    }

    private Edit malus(UnaryOperator<Malus> change) {
        return fee(f -> new OutcomeFee(f.max(), f.fcrFrom(), f.fcrTo(), change.apply(malus(f))));
    }

    private Edit investment(UnaryOperator<Investment> change) {
        return PricingEdits.investment(letter, change.apply(investment(now())));
    }

    private Pricing now() {
        return Objects.requireNonNull(model.price(letter), letter);
    }

    private static OutcomeFee fee(Pricing price) {
        OutcomeFee fee = price.terms().outcomeFee();
        return fee == null ? new OutcomeFee(0, 0, 0, null) : fee;
    }

    private static Malus malus(OutcomeFee fee) {
        return fee.malus() == null ? new Malus(0, 0) : fee.malus();
    }

    private static Investment investment(Pricing price) {
        Investment investment = price.terms().investment();
        return investment == null ? new Investment(0, 0, 0, Repayment.ANNUITY) : investment;
    }

    private static int whole(double months) {
        if (months != Math.rint(months)) {
            throw new org.parley.domain.InvalidValueException(TEXT.get("months"), TEXT.get("months.whole"));
        }
        return (int) months;
    }

    private static VBox stack(Node... nodes) {
        return Nodes.styled(new VBox(nodes), "price-stack");
    }
}
