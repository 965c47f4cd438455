package org.parley.ui.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.analysis.pricing.PriceGap;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.domain.edit.CommercialsEdits;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.PriceNumber;
import org.parley.domain.edit.PriceSeries;
import org.parley.domain.edit.PricingEdits;
import org.parley.exchange.Samples;
import org.parley.fixtures.Bench;
import org.parley.fixtures.MemoryStore;
import org.parley.session.History;
import org.parley.ui.kit.DealModel;

class PriceViewModelTest {
    private final DealModel deal = Bench.model(Bench.lumenvale());
    private final PriceViewModel model = new PriceViewModel(deal);

    private static Deal withBids() {
        return Bench.empty().withBids(List.of(Bid.of("A", "Alder"), Bid.of("B", "Beech")));
    }

    private static double tco(PriceViewModel model, String letter, String scenario) {
        return Objects.requireNonNull(model.costsProperty().get())
                .tco(letter, scenario)
                .orElseThrow();
    }

    @Test
    void followsARateToItsCost() {
        assertThat(tco(model, "C", "base-adj")).isCloseTo(78.88, within(0.005));

        deal.apply(PricingEdits.number("C", PriceNumber.RATE, 2.71));

        assertThat(tco(model, "C", "base-adj")).isGreaterThan(80);
        deal.undo();
        assertThat(tco(model, "C", "base-adj")).isCloseTo(78.88, within(0.005));
    }

    @Test
    void dropsResultsOfEarlierDealsAndComputesNothingThatCannotMatter() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        var slow = new DealModel(
                Bench.CATALOG, new MemoryStore(), Bench.lumenvale(), History.NONE, Clock.systemUTC(), "tester",
                Runnable::run,
                waiting::add, Runnable::run);
        var priced = new PriceViewModel(slow);
        var seen = new ArrayList<PricingAnalysis>();
        priced.costsProperty().addListener((_, _, costs) -> seen.add(Objects.requireNonNull(costs)));
        slow.apply(PricingEdits.number("C", PriceNumber.RATE, 3));
        slow.apply(PricingEdits.number("C", PriceNumber.RATE, 2.61));
        slow.apply(DealEdits.client("Another"));

        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }

        assertThat(seen).singleElement().satisfies(c -> assertThat(c.tco("C", "base-adj").orElseThrow())
                .isCloseTo(78.88, within(0.005)));
    }

    @Test
    void aNewDealGoesFromNothingToATotal() {
        DealModel fresh = Bench.model(withBids());
        var priced = new PriceViewModel(fresh);
        priced.startPrice("A");
        assertThat(gap(priced, "A")).isEqualTo(PriceGap.Reason.NO_VOLUMES);

        priced.startVolumes(false);
        fresh.apply(CommercialsEdits.scenario("base", List.of(1000.0, 1000.0, 1200.0)));
        assertThat(gap(priced, "A")).isEqualTo(PriceGap.Reason.LIST_LENGTH);
        fresh.apply(PricingEdits.series("A", PriceSeries.BASELINE, Starts.base(fresh.deal())));
        fresh.apply(PricingEdits.number("A", PriceNumber.RATE, 3.5));

        assertThat(tco(priced, "A", "base-quoted")).isEqualTo(11200);
    }

    private static PriceGap.Reason gap(PriceViewModel model, String letter) {
        return Objects.requireNonNull(model.costsProperty().get())
                .gap(letter, "base-quoted")
                .orElseThrow()
                .reason();
    }

    @Test
    void startsByMonthWithSharesThatAreWhole() {
        PriceViewModel priced = new PriceViewModel(Bench.model(withBids()));

        priced.startVolumes(true);

        Volumes.Monthly volumes = (Volumes.Monthly) Objects.requireNonNull(priced.current().commercials().volumes());
        assertThat(volumes.scenarios()).containsOnlyKeys("low", "base", "high");
        assertThat(volumes.monthlyShare().stream().mapToDouble(s -> s).sum()).isCloseTo(1, within(1e-9));
        priced.startPrice("A");
        assertThat(priced.price("A")).isInstanceOf(Pricing.Monthly.class);
    }

    @Test
    void turnsVolumesAndPricesIntoTheOtherKind() {
        model.startVolumes(true);
        assertThat(model.fits(Objects.requireNonNull(model.price("C")))).isFalse();

        model.turnPrice("C");

        assertThat(model.price("C")).isInstanceOfSatisfying(
                Pricing.Monthly.class, p -> assertThat(p.rate()).isEqualTo(2.61));
        assertThat(model.fits(Objects.requireNonNull(model.price("C")))).isTrue();
    }

    @Test
    void copiesTheTermsOfAnotherBid() {
        assertThat(model.examples("A")).extracting(Bid::letter).containsExactly("B", "C");

        model.copyPrice("C", "A");

        assertThat(model.price("A")).isEqualTo(model.price("C"));
        model.removePrice("A");
        assertThat(model.price("A")).isNull();
        assertThat(model.shown("A")).isEmpty();
    }

    @Test
    void showsWhatIsAgreedAndOffersTheRest() {
        assertThat(model.shown("A")).contains(Section.CHARGES, Section.SURGE, Section.MINIMUM, Section.RESOLUTION)
                .doesNotContain(Section.DEADBAND, Section.OUTCOME_FEE, Section.INVESTMENT);
        assertThat(model.addable("A", Section.Group.OUTCOME)).containsExactly(Section.OUTCOME_FEE);
        assertThat(model.addable("C", Section.Group.OUTCOME)).containsExactly(Section.MALUS);
    }

    @Test
    void aPartStaysOpenWhileItsNumberIsTyped() {
        model.add("A", Section.DEADBAND);
        deal.apply(PricingEdits.number("A", PriceNumber.DEADBAND, 0.1));
        deal.apply(PricingEdits.number("A", PriceNumber.DEADBAND, 0));

        assertThat(model.shown("A")).contains(Section.DEADBAND);
        model.remove("A", Section.DEADBAND);
        assertThat(model.shown("A")).doesNotContain(Section.DEADBAND);
    }

    @ParameterizedTest @EnumSource
    void whatIsAddedCostsNothingAndCanBeTakenOutAgain(Section section) {
        DealModel fresh = Bench.model(withBids());
        var priced = new PriceViewModel(fresh);
        priced.startVolumes(false);
        fresh.apply(CommercialsEdits.scenario("base", List.of(10.0, 10.0, 10.0)));
        priced.startPrice("A");
        fresh.apply(PricingEdits.number("A", PriceNumber.RATE, 2));
        if (section == Section.MALUS) {
            priced.add("A", Section.OUTCOME_FEE);
        }

        priced.add("A", section);

        assertThat(priced.shown("A")).contains(section);
        assertThat(tco(priced, "A", "base-quoted")).isEqualTo(60);
        priced.remove("A", section);
        assertThat(priced.shown("A")).doesNotContain(section);
    }

    @Test
    void anchorsCountOnceBothAreThere() {
        DealModel fresh = Bench.model(withBids());
        var anchors = new AnchorsDraft(fresh);
        anchors.ceiling(90.0);
        assertThat(anchors.isHalf()).isTrue();
        assertThat(fresh.deal().commercials().anchors()).isNull();

        anchors.floor(60.0);
        assertThat(fresh.deal().commercials().anchors()).isEqualTo(new TcoAnchors(90, 60, TcoAnchors.Of.TOTAL));

        assertThatThrownBy(() -> anchors.ceiling(50.0)).isInstanceOf(InvalidValueException.class);
        anchors.floor(40.0);
        assertThat(fresh.deal().commercials().anchors()).isEqualTo(new TcoAnchors(50, 40, TcoAnchors.Of.TOTAL));

        anchors.of(TcoAnchors.Of.CONTACT);
        assertThat(Objects.requireNonNull(fresh.deal().commercials().anchors()).of()).isEqualTo(TcoAnchors.Of.CONTACT);
        fresh.undo();
        assertThat(anchors.of()).isEqualTo(TcoAnchors.Of.TOTAL);
    }

    @ParameterizedTest @CsvSource({"3.5, 0.035", "0.1, 0.001", "12.345, 0.12345", "100, 1", "0, 0", "7, 0.07",
        "29, 0.29"})
    void percentIsExact(double typed, double stored) {
        Spec spec = Spec.share("fcr");

        assertThat(spec.stored(typed, "Share")).isEqualTo(stored);
        assertThat(spec.shown(stored)).isEqualTo(typed);
    }

    @Test
    void percentHasARange() {
        assertThatThrownBy(() -> Spec.share("fcr").stored(120, "Share, %"))
                .hasMessage("Share, % must be between 0 and 100, not 120");
    }

    @Test
    void aPriceByTheMonthComesToItsCost() {
        DealModel monthly = Bench.model(Samples.open(Bench.CATALOG, "pinefold").deal());
        var priced = new PriceViewModel(monthly);
        assertThat(tco(priced, "C", "base")).isCloseTo(2_406_607.64, within(0.01));
    }
}
