package org.parley.analysis.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Objects;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.Deals;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Volumes;
import org.parley.exchange.json.DealFiles;

/** The monthly prices of the second sample. The figures come from a calculation apart from this program. */
class PinefoldPricingTest {
    private static final Percentage EXACT = withinPercentage(1e-7);

    private final Deal deal = DealFiles.read("pinefold");
    private final PricingAnalysis pricing = price(deal);

    @ParameterizedTest @CsvSource({
        "low,  M, 2003250.0,          3.33875,            43.541666666666515",
        "low,  C, 2072316.4930555557, 3.4538608217592595, 24.356529706790106",
        "base, M, 2505450.0,          3.2966447368421052, 50.559210526315816",
        "base, C, 2406607.6388888885, 3.1665889985380113, 72.23516691033146",
        "high, M, 3101498.625,        3.2994666223404256, 50.08889627659574",
        "high, C, 3010677.6041666674, 3.2028485150709227, 66.19191415484623"
    })
    void everyBidInEveryScenario(String scenario, String letter, double total, double perContact, double value) {
        Tco tco = pricing.cost(letter, scenario).orElseThrow();

        assertThat(tco.total()).isCloseTo(total, EXACT);
        assertThat(tco.perContact()).isCloseTo(perContact, EXACT);
        assertThat(tco.value()).isCloseTo(value, EXACT);
        assertThat(tco.gaps().get(Measure.NPV)).extracting(PriceGap::reason)
                .isEqualTo(PriceGap.Reason.NO_DISCOUNT_RATE);
        assertThat(tco.gaps().get(Measure.PER_RESOLVED)).extracting(PriceGap::reason)
                .isEqualTo(PriceGap.Reason.NO_BID_FCR);
    }

    @Test
    void scenariosAreNamedAsTheyAreAndOneIsScored() {
        assertThat(pricing.scenarios()).containsExactly("low", "base", "high");
        assertThat(pricing.scored()).isEqualTo("base");
    }

    @Test
    void theTermIsMonthByMonthAndSumsToYears() {
        Tco tco = pricing.cost("C", "base").orElseThrow();

        assertThat(tco.periods()).hasSize(24);
        assertThat(tco.years()).hasSize(2).allSatisfy(months -> assertThat(months).hasSize(12));
        assertThat(tco.periods().get(12).year()).isEqualTo(2);
        assertThat(tco.periods().get(12).month()).isEqualTo(13);
        assertThat(tco.periods().get(11).contacts()).isCloseTo(380_000 * 0.178, EXACT);
    }

    /** December of year 2: 67,640 contacts at 5.76 an hour are 11,743 hours at 16.60 raised by 3.5%. */
    @Test
    void hoursAreWorkedOutFromHandleTimeOccupancyAndShrinkage() {
        CostPeriod december = pricing.cost("C", "base").orElseThrow().periods().get(23);
        CostPart hours = december.parts(CostLine.VOLUME).getFirst();

        assertThat(hours.formula()).isEqualTo(Formula.UNIT_CHARGE);
        assertThat(hours.inputs().get(CostInput.VOLUME)).isCloseTo(67_640 / 5.76, EXACT);
        assertThat(hours.inputs().get(CostInput.INDEX)).isCloseTo(1.035, EXACT);
        assertThat(december.amount(CostLine.VOLUME)).isCloseTo(67_640 / 5.76 * 16.6 * 1.035, EXACT);
    }

    /** At 300,000 contacts each month needs 79% of the locked hours, so that the floor of 85% is billed. */
    @Test
    void theFloorIsBilledInTheLowScenario() {
        CostPart floor = pricing.cost("C", "low").orElseThrow().periods().getFirst()
                .parts(CostLine.VOLUME).getLast();

        assertThat(floor.formula()).isEqualTo(Formula.MINIMUM);
        assertThat(floor.amount())
                .isCloseTo(16.6 * 0.062 * (0.85 * 380_000 - 300_000) / 5.76, EXACT);
    }

    /** At 470,000 contacts each month is 124% of the forecast: M's uplift starts at 115%, C's at 110%. */
    @Test
    void surgeIsPaidInTheHighScenario() {
        CostPeriod first = pricing.cost("M", "high").orElseThrow().periods().getFirst();
        assertThat(first.parts(CostLine.VOLUME)).filteredOn(p -> p.formula() == Formula.SURGE).singleElement()
                .satisfies(s -> assertThat(s.amount())
                        .isCloseTo(3.1 * 0.15 * 0.062 * (470_000 - 1.15 * 380_000), EXACT));
    }

    /** C's floor makes it the dearer one at low volume: below 311,002 contacts a year M costs less. */
    @Test
    void theVolumeAtWhichBothCostTheSame() {
        assertThat(pricing.breakEvens()).singleElement().satisfies(b -> {
            assertThat(b.first()).isEqualTo("M");
            assertThat(b.second()).isEqualTo("C");
            assertThat(b.to()).isEqualTo(940_000);
            assertThat(b.same()).isFalse();
            assertThat(b.contacts()).singleElement()
                    .satisfies(c -> assertThat(c).isCloseTo(311002.22908093274, EXACT));
            assertThat(b.stretches()).extracting(BreakEven.Stretch::cheaper).containsExactly("M", "C");
        });
        double contacts = pricing.breakEvens().getFirst().contacts().getFirst();
        PricingAnalysis there = priceWith("base", contacts);
        assertThat(there.tco("M", "base").orElseThrow())
                .isCloseTo(there.tco("C", "base").orElseThrow(), EXACT);
    }

    /** Far above the forecast C's overtime outweighs its rate, so that a second volume divides the bids. */
    @Test
    void allVolumesInTheRangeAreFound() {
        PricingAnalysis wide = priceWith("boom", 1_500_000.0);

        assertThat(wide.breakEvens().getFirst().contacts()).satisfiesExactly(
                low -> assertThat(low).isCloseTo(311002.22908093274, EXACT),
                high -> assertThat(high).isCloseTo(1282198.7299911492, EXACT));
        assertThat(wide.breakEvens().getFirst().stretches())
                .extracting(BreakEven.Stretch::cheaper)
                .containsExactly("M", "C", "M");
    }

    private PricingAnalysis priceWith(String scenario, double contacts) {
        Volumes.Monthly volumes = (Volumes.Monthly) Objects.requireNonNull(deal.commercials().volumes());
        return price(deal.withCommercials(deal.commercials().withVolumes(volumes.with(scenario, contacts))));
    }

    private static PricingAnalysis price(Deal deal) {
        return PricingAnalysis.of(new DealTerms(Deals.CATALOG, deal));
    }
}
