package org.parley.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Pricing.Monthly.Unit;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.Bands;
import org.parley.fixtures.BidFixtures;
import org.parley.fixtures.DealFixtures;
import org.parley.text.Texts;

/** In the deal, A is priced by the month, B by the year, and C has no price. */
class PricingEditsTest {
    private final Deal deal = DealFixtures.full("deal");

    @ParameterizedTest @EnumSource(PriceNumber.class)
    void aNumberIsReadBackAsItWasSetAndNothingElseMoves(PriceNumber number) {
        Pricing before = price(deal, "A");
        Deal changed = PricingEdits.number("A", number, 7).apply(deal);

        assertThat(number.of(price(changed, "A"))).isEqualTo(7);
        assertThat(number.with(price(changed, "A"), number.of(before))).isEqualTo(before);
        for (PriceNumber other : PriceNumber.values()) {
            if (other != number) {
                assertThat(other.of(price(changed, "A"))).isEqualTo(other.of(before));
            }
        }
        assertThat(price(changed, "B")).isSameAs(price(deal, "B"));
    }

    @ParameterizedTest @EnumSource(PriceSeries.class)
    void aSeriesIsReadBackAsItWasSetAndNothingElseMoves(PriceSeries series) {
        Pricing before = price(deal, "B");
        List<Double> twelve = Collections.nCopies(12, 0.5);
        Deal changed = PricingEdits.series("B", series, twelve).apply(deal);

        assertThat(series.of(price(changed, "B"))).isEqualTo(twelve);
        assertThat(series.with(price(changed, "B"), series.of(before))).isEqualTo(before);
    }

    @ParameterizedTest @ValueSource(doubles = {
        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1, 1e308})
    void whatIsNoAmountIsRefused(double value) {
        for (PriceNumber number : PriceNumber.values()) {
            boolean signed = number == PriceNumber.PRODUCTIVITY || number == PriceNumber.CLIENT_SIDE_GROWTH;
            if (!signed || !Double.isFinite(value)) {
                Edit edit = PricingEdits.number("A", number, value);
                assertThatThrownBy(() -> edit.apply(deal)).as(number.name()).isInstanceOf(InvalidValueException.class);
            }
        }
        for (PriceSeries series : PriceSeries.values()) {
            Edit edit = PricingEdits.series("B", series, Collections.nCopies(12, value));
            assertThatThrownBy(() -> edit.apply(deal)).as(series.name()).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void whatAPriceDoesNotKnowIsRefused() {
        refused(PricingEdits.number("B", PriceNumber.HOURS_PER_FTE, 160), "paid hours are for prices by the month");
        refused(PricingEdits.series("A", PriceSeries.BASELINE, List.of(1.0)), "baseline is for prices by the year");
        refused(PricingEdits.unit("B", Unit.HOUR), "unit is for prices by the month");
        refused(PricingEdits.number("A", PriceNumber.DUAL_MONTHS, 1.5), "months of dual running must be a whole");
        refused(PricingEdits.number("C", PriceNumber.RATE, 1), "price is missing: C");
        refused(PricingEdits.number("Z", PriceNumber.RATE, 1), "provider does not exist: Z");
    }

    @Test
    void aPriceComesAndGoesAsAWhole() {
        Pricing price = Objects.requireNonNull(BidFixtures.withAllMonthlyTerms("x", "x").pricing());
        Deal priced = PricingEdits.price("C", price).apply(deal);

        assertThat(price(priced, "C")).isEqualTo(price);
        assertThat(PricingEdits.remove("C").apply(priced)).isEqualTo(deal);
    }

    @Test
    void partsOfAPriceCanBeSetAndTakenBack() {
        Deal changed = PricingEdits.surge("B", null)
                .then(PricingEdits.bands("B", null))
                .then(PricingEdits.outcomeFee("B", null))
                .then(PricingEdits.investment("B", null))
                .then(PricingEdits.frozenBaseline("B", null))
                .then(PricingEdits.creditCap("B", null))
                .then(PricingEdits.earnBack("B", false))
                .then(PricingEdits.indexComponents("B", List.of()))
                .apply(deal);
        var terms = price(changed, "B").terms();

        assertThat(terms.volumeRule().surge()).isNull();
        assertThat(terms.volumeRule().bands()).isNull();
        assertThat(terms.outcomeFee()).isNull();
        assertThat(terms.investment()).isNull();
        assertThat(terms.gainShare().frozen()).isNull();
        assertThat(terms.serviceCredit().cap()).isNull();
        assertThat(terms.serviceCredit().earnBack()).isFalse();
        assertThat(terms.indexation().components()).isEmpty();
    }

    @Test
    void bandsBeginAtNothingAndRise() {
        for (List<Bands.Step> steps : List.of(
                List.<Bands.Step>of(), List.of(new Bands.Step(1, 2)),
                List.of(new Bands.Step(0, 2), new Bands.Step(0, 1)))) {
            assertThatThrownBy(() -> new Bands(Bands.Kind.MARGINAL, steps))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("bands must");
        }
    }

    @Test
    void theSharedPriceSideIsSet() {
        var anchors = new TcoAnchors(84, 72, TcoAnchors.Of.TOTAL);
        Deal changed = CommercialsEdits.shouldCost(new BigDecimal("3.60"))
                .then(CommercialsEdits.baselineFcr(0.7))
                .then(CommercialsEdits.discountRate(0.05))
                .then(CommercialsEdits.anchors(anchors))
                .then(CommercialsEdits.scoringScenario("low-quoted"))
                .then(CommercialsEdits.scenario("low", List.of(1.0, 2.0)))
                .then(CommercialsEdits.removeScenario("empty"))
                .apply(deal);
        var commercials = changed.commercials();

        assertThat(Objects.requireNonNull(commercials.shouldCostPerContact()).currency().getCurrencyCode())
                .isEqualTo("GBP");
        assertThat(commercials.baselineFcr()).isEqualTo(0.7);
        assertThat(commercials.discountRate()).isEqualTo(0.05);
        assertThat(commercials.anchors()).isEqualTo(anchors);
        assertThat(commercials.scoringScenario()).isEqualTo("low-quoted");
        assertThat(commercials.volumes()).isInstanceOfSatisfying(Volumes.Annual.class, v -> {
            assertThat(v.scenarios().keySet()).containsExactly("low", "base");
            assertThat(v.scenarios().get("low")).containsExactly(1.0, 2.0);
        });
    }

    @Test
    void theSharedPriceSideRefusesWhatMeansNothing() {
        refused(
                CommercialsEdits.anchors(new TcoAnchors(72, 84, TcoAnchors.Of.TOTAL)),
                "ceiling of the TCO anchors must be above their floor");
        refused(CommercialsEdits.shouldCost(new BigDecimal("-1")), "should-cost per contact must not be negative");
        refused(CommercialsEdits.baselineFcr(70.0), "first-contact resolution today must be between 0 and 1");
        refused(CommercialsEdits.discountRate(Double.NaN), "discount rate must be a number");
        refused(CommercialsEdits.scenario("low", List.of(-1.0)), "volume of a year must be between 0");
        refused(CommercialsEdits.scenario(" ", List.of(1.0)), "volume scenario must not be empty");
        refused(CommercialsEdits.forecast(1), "volumes are not by the month");

        Deal monthly = DealFixtures.fullMonthly("deal");
        assertThatThrownBy(() -> CommercialsEdits.monthlyShares(List.of(1.0)).apply(monthly))
                .hasMessage("shares of the months must be twelve");
        assertThatThrownBy(() -> CommercialsEdits.scenario("base", List.of(1.0, 2.0)).apply(monthly))
                .hasMessageContaining("must be one yearly value");
        assertThatThrownBy(() -> CommercialsEdits.handling(-1, 0.8, 0.3).apply(monthly))
                .hasMessageStartingWith("handle time must be between 0");
    }

    @Test
    void everyEditHasItsName() {
        var edits = new ArrayList<Edit>();
        for (PriceNumber number : PriceNumber.values()) {
            edits.add(PricingEdits.number("A", number, 1.5));
        }
        for (PriceSeries series : PriceSeries.values()) {
            edits.add(PricingEdits.series("A", series, List.of()));
        }
        for (Unit unit : Unit.values()) {
            edits.add(PricingEdits.unit("A", unit));
        }
        edits.addAll(List.of(
                PricingEdits.indexComponents("A", List.of()), PricingEdits.surge("A", null),
                PricingEdits.bands("A", null), PricingEdits.outcomeFee("A", null),
                PricingEdits.investment("A", null), PricingEdits.frozenBaseline("A", null),
                PricingEdits.creditCap("A", null), CommercialsEdits.baselineFcr(null),
                CommercialsEdits.discountRate(0.08)));
        Texts texts = Texts.of("edits");

        assertThat(edits).allSatisfy(e -> assertThat(texts.name(e.name())).isNotBlank());
        assertThat(texts.name(CommercialsEdits.discountRate(0.08).name())).isEqualTo("set the discount rate to 8%");
        assertThat(texts.name(PricingEdits.number("A", PriceNumber.RATE, 2.61).name()))
                .isEqualTo("set the rate of provider A to 2.61");
    }

    private void refused(Edit edit, String message) {
        assertThatThrownBy(() -> edit.apply(deal))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
    }

    private static Pricing price(Deal deal, String letter) {
        return Objects.requireNonNull(deal.bid(letter).orElseThrow().pricing());
    }
}
