package org.parley.analysis.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Deals;
import org.parley.domain.deal.DealTerms;
import org.parley.exchange.json.DealFiles;

/** The yearly prices of SPEC 6.3 against results that were worked out apart from this program. */
class LumenvalePricingTest {
    /** One part in 10^9. */
    private static final Percentage EXACT = withinPercentage(1e-7);

    private final PricingAnalysis pricing = PricingAnalysis.of(
            new DealTerms(Deals.CATALOG, DealFiles.read("lumenvale")));

    @Test
    void everyBidInEveryScenario() throws IOException {
        JsonNode expected = expected().path("tco");

        assertThat(pricing.scenarios())
                .containsExactly("low-quoted", "low-adj", "base-quoted", "base-adj", "high-quoted", "high-adj");
        assertThat(pricing.scored()).isEqualTo("base-adj");
        assertThat(pricing.bids().keySet()).containsExactly("A", "B", "C");
        for (String scenario : pricing.scenarios()) {
            for (String letter : pricing.bids().keySet()) {
                assertThat(pricing.tco(letter, scenario).orElseThrow())
                        .as(scenario + " " + letter)
                        .isCloseTo(expected.path(scenario).path(letter).doubleValue(), EXACT);
            }
        }
    }

    @Test
    void presentValueAndValueOfTheScoredScenario() throws IOException {
        for (String letter : List.of("A", "B", "C")) {
            assertThat(pricing.npv(letter, "base-adj").orElseThrow())
                    .isCloseTo(expected().path("npv").path(letter).doubleValue(), EXACT);
            assertThat(pricing.value(letter, "base-adj").orElseThrow())
                    .isCloseTo(expected().path("tcoValue").path(letter).doubleValue(), EXACT);
        }
        assertThat(pricing.value("A", "high-adj")).as("above the ceiling").hasValue(0);
        assertThat(pricing.value("A", "low-quoted")).as("below the floor").hasValue(100);
    }

    @Test
    void theLinesOfBidC() {
        double[][] years = {
            {3.5492957746478875, 4.21, 9.395999999999999, 0.1, -0.06530879999999999, 2.000835876876095, 0, 0, 0.45,
                1.6, 17.691527076876095},
            {3.4054054054054053, 4.2521, 9.22635, 0.4, -0.06469656, 2.000835876876095, -0.05, -0.13839525, 0.46125,
                0, 16.087444066876095},
            {3.2727272727272725, 4.294621, 9.0523674, 0.7, -0.06406554432, 2.000835876876095, -0.1, -0.271571022,
                0.47278125, 0, 16.084968960556097},
            {3.2307692307692304, 4.33756721, 8.873982513, 0.8, -0.06341543867039999, 0, -0.15,
                -0.39932921308499997, 0.48460078124999983, 0, 13.8834058524946},
            {3.2307692307692304, 4.3809428821, 8.96272233813, 0.8, -0.064049593057104, 0, -0.15,
                -0.49294972859714997, 0.4967158007812498, 1.2, 15.133381699356995}
        };
        List<CostPeriod> periods = pricing.cost("C", "base-adj").orElseThrow().periods();

        assertThat(periods).hasSize(5);
        for (int t = 0; t < 5; t++) {
            CostPeriod period = periods.get(t);
            assertThat(period.year()).isEqualTo(t + 1);
            assertThat(period.month()).isZero();
            assertThat(period.contacts()).isCloseTo(years[t][0], EXACT);
            for (CostLine line : CostLine.values()) {
                assertThat(period.amount(line))
                        .as(line + " of year " + period.year())
                        .isCloseTo(years[t][line.ordinal() + 1], EXACT);
            }
            assertThat(period.total()).isCloseTo(years[t][10], EXACT);
        }
    }

    @Test
    void everyFigureShowsItsFormulaAndInputs() {
        CostPeriod second = pricing.cost("C", "base-adj").orElseThrow().periods().get(1);

        List<CostPart> volume = second.parts(CostLine.VOLUME);
        assertThat(volume).extracting(CostPart::formula).containsExactly(Formula.BASE_CHARGE, Formula.MINIMUM);
        assertThat(volume.getFirst().inputs())
                .containsEntry(CostInput.RATE, 2.61)
                .containsEntry(CostInput.INDEX, 1.01)
                .containsEntry(CostInput.BASELINE, 3.5)
                .containsEntry(CostInput.VOLUME, 3.6 * 0.7 / 0.74);
        CostPart minimum = volume.getLast();
        assertThat(minimum.amount()).as("not reached").isZero();
        assertThat(minimum.inputs().get(CostInput.AMOUNT)).isCloseTo(2.61 * 1.01 * 0.8 * 3.5, EXACT);
        assertThat(minimum.inputs()).containsEntry(CostInput.CHARGES, volume.getFirst().amount());

        CostPart annuity = second.parts(CostLine.INVEST).getFirst();
        assertThat(annuity.formula()).isEqualTo(Formula.ANNUITY);
        assertThat(annuity.inputs())
                .containsEntry(CostInput.AMOUNT, 5.4)
                .containsEntry(CostInput.YEARLY_RATE, 0.07)
                .containsEntry(CostInput.TERM_MONTHS, 36.0)
                .containsEntry(CostInput.MONTHS, 12.0);
        assertThat(second.parts(CostLine.OUTCOME).getFirst().inputs()).containsEntry(CostInput.FCR, 0.74);
    }

    /** A repeat costs again: A resolves 66 of 100 contacts at once, C up to 78. */
    @Test
    void costPerContactAndPerResolvedContact() {
        Tco quoted = pricing.cost("A", "base-quoted").orElseThrow();
        assertThat(quoted.contacts()).isCloseTo(18.0, EXACT);
        assertThat(quoted.perContact()).isCloseTo(quoted.total() / 18, EXACT);
        assertThat(quoted.resolved()).isCloseTo(18 * 0.66, EXACT);
        assertThat(quoted.perResolved()).isCloseTo(quoted.total() / (18 * 0.66), EXACT);

        Tco corrected = pricing.cost("A", "base-adj").orElseThrow();
        assertThat(corrected.demand()).isCloseTo(18.0, EXACT);
        assertThat(corrected.contacts()).isCloseTo(18 * 0.7 / 0.66, EXACT);
        assertThat(corrected.perResolved())
                .as("after the correction every bid resolves the same issues")
                .isCloseTo(corrected.total() / (18 * 0.7), EXACT);
    }

    @Test
    void theResolvedContactsAreThoseHandledAtTheYearsFirstContactResolution() {
        Tco tco = pricing.cost("C", "base-adj").orElseThrow();

        assertThat(tco.resolution()).extracting(Resolution::year).containsExactly(1, 2, 3, 4, 5);
        assertThat(tco.resolution().get(1)).isEqualTo(new Resolution(2, tco.periods().get(1).contacts(), 0.74));
        assertThat(tco.perResolved()).isCloseTo(tco.total() / tco.resolved(), EXACT);
    }

    @Test
    void theBlendOfBidCAtItsBaseline() {
        assertThat(pricing.bids().get("C")).isInstanceOfSatisfying(BidCost.class, c -> {
            double sum = 4.21 + 2.61 * 3.6 + 1;
            assertThat(c.blend()).isNotNull();
            assertThat(c.blend().fixed()).isCloseTo(4.21 / sum, EXACT);
            assertThat(c.blend().volume()).isCloseTo(2.61 * 3.6 / sum, EXACT);
            assertThat(c.blend().outcome()).isCloseTo(1 / sum, EXACT);
        });
    }

    private static JsonNode expected() throws IOException {
        return new ObjectMapper().readTree(DealFiles.bytes("deal-lumenvale.expected.json"));
    }
}
