package org.parley.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Deals;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Sheet;
import org.parley.exchange.json.DealFiles;

/** The sample's ranking against numbers that were worked out apart from this program, prices included. */
class LumenvaleRankingTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final JsonNode expected = expected();
    private final Ranking ranking = ranking();

    @Test
    void totalsAndWinners() {
        assertThat(ranking.scored().scenario()).isEqualTo("base-adj");
        same(ranking.scored().group(), "GROUP");
        ranking.scored().groups().forEach((group, standing) -> same(standing, group.name()));
        assertThat(ranking.scored().groups()).hasSize(5);
        assertThat(ranking.robustness()).isCloseTo(expected.path("decisionRobustness").asDouble(), EXACT);
    }

    @Test
    void winnersWhereQuotedVolumesAreBelieved() {
        ScenarioRanking quoted = ranking.quoted().orElseThrow();

        assertThat(quoted.scenario()).isEqualTo("base-quoted");
        quoted.groups().forEach((group, standing) -> assertThat(standing.winners())
                .containsExactly(expected.path("winnerQuoted").path(group.name()).asText()));
        assertThat(quoted.group().winners()).containsExactly("C");
        assertThat(Objects.requireNonNull(quoted.groups().get(GroupId.PR)).winners()).containsExactly("A");
    }

    @Test
    void criticalWeightOfPrice() {
        assertThat(critical(ranking.scored())).isCloseTo(critical("adjusted"), EXACT);
        assertThat(critical(ranking.quoted().orElseThrow())).isCloseTo(critical("quoted"), EXACT);
        assertThat(ranking.adjusted()).contains(ranking.scored());
    }

    @Test
    void incumbentIsDominated() {
        assertThat(ranking.dominated()).containsExactly(new Dominated("B", List.of("C"), Basis.WITH_PRICE));
        assertThat(ranking.scored().group().total("B").orElseThrow().beyondWalkAway()).containsExactly("PRICE-6");
    }

    @Test
    void rangeScoringFlipsTheWinnerOnceTheDominatedBidLeaves() {
        RelativePricing range = ranking.relativePricing().stream()
                .filter(r -> r.formula() == PriceFormula.RANGE)
                .findFirst()
                .orElseThrow();

        assertThat(range.all().totals().get("A")).isCloseTo(56.97, within(0.005));
        assertThat(range.all().totals().get("C")).isCloseTo(62.81, within(0.005));
        assertThat(range.all().winners()).containsExactly("C");
        assertThat(range.reversedBy()).containsExactly("B");
        RelativePricing.Outcome without = Objects.requireNonNull(range.without().get("B"));
        assertThat(without.totals().get("A")).isCloseTo(56.97, within(0.005));
        assertThat(without.totals().get("C")).isCloseTo(56.16, within(0.005));
        assertThat(without.winners()).containsExactly("A");
    }

    @Test
    void winnerPerScenario() {
        var winners = new ArrayList<String>();
        ranking.scenarios().forEach((name, s) -> winners.add(name + " " + s.group().winners()));

        assertThat(winners).containsExactly(
                "low-quoted [C]", "low-adj [C]", "base-quoted [C]", "base-adj [C]", "high-quoted [C]", "high-adj [C]");
    }

    @Test
    void qualityOfTheWinnerIsBoughtForLessThanItIsWorth() {
        QualityPrice price = Objects.requireNonNull(ranking.qualityPrice());
        QualityPrice.Choice choice = Objects.requireNonNull(price.choice());

        // (84 - 72) / 100 x (1 - 0.0996) / 0.0996 = 1.085 EUR m a point; 78.88 - 77.06 for 10.16 points.
        assertThat(price.perPoint()).isCloseTo(1.0848, within(0.0005));
        assertThat(choice.money()).isCloseTo(1.82, within(0.005));
        assertThat(choice.quality()).isCloseTo(10.16, within(0.005));
    }

    /** The prices as they were worked out apart from this program, so that this test is about the ranking alone. */
    private Ranking ranking() {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, DealFiles.read("lumenvale"));
        TcoAnchors anchors = Objects.requireNonNull(analysis.terms().deal().commercials().anchors());
        var scenarios = new LinkedHashMap<String, Map<String, PriceScores.Cost>>();
        var money = new LinkedHashMap<String, Map<String, Double>>();
        expected.path("tco").properties().forEach(scenario -> {
            var costs = new LinkedHashMap<String, PriceScores.Cost>();
            var amounts = new LinkedHashMap<String, Double>();
            scenario.getValue().properties().forEach(bid -> {
                double tco = bid.getValue().asDouble();
                double value = 100 * (anchors.ceiling() - tco) / (anchors.ceiling() - anchors.floor());
                amounts.put(bid.getKey(), tco);
                costs.put(bid.getKey(), new PriceScores.Cost(tco, Math.clamp(value, 0, 100)));
            });
            scenarios.put(scenario.getKey(), costs);
            money.put(scenario.getKey(), amounts);
        });
        return Ranking.of(
                analysis.terms(), analysis.criteria(), analysis.bids(),
                new PriceScores(money, scenarios, "base-adj", anchors));
    }

    private void same(Standing standing, String group) {
        JsonNode totals = expected.path("totals").path(group);
        assertThat(standing.totals()).hasSize(totals.size());
        standing.totals().forEach(
                t -> assertThat(t.points()).isCloseTo(totals.path(t.letter()).asDouble(), EXACT));
        assertThat(standing.winners()).containsExactly(expected.path("winner").path(group).asText());
    }

    private double critical(String volumes) {
        return expected.path("criticalTcoWeight").path(volumes).asDouble();
    }

    private static double critical(ScenarioRanking ranking) {
        return ((CriticalWeight.At) ranking.group().critical(Sheet.TCO)).weight();
    }

    private static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(DealFiles.bytes("deal-lumenvale.expected.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
