package org.parley.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.fixtures.Bench;

class ReweightingTest {
    private final Standing standing = DealAnalysis.of(Bench.CATALOG, Bench.lumenvale()).ranking().scored().group();

    @Test
    void givesWhatAWeightShiftGives() {
        WeightShift shift = standing.shift("TCO").orElseThrow();

        Standing moved = Reweighting.of(standing, shift.weights(0.402));

        shift.totals(0.402).forEach((letter, points) -> assertThat(moved.total(letter).orElseThrow().points())
                .isCloseTo(points, within(1e-9)));
    }

    @Test
    void theSameWeightsGiveTheSameStanding() {
        assertThat(Reweighting.of(standing, standing.weights())).isEqualTo(standing);
    }

    @Test
    void aCriterionWithoutAWeightWeighsNothing() {
        Standing price = Reweighting.of(standing, Map.of("TCO", 1.0));

        assertThat(price.winners()).containsExactly("A");
        assertThat(price.total("A").orElseThrow().points()).isCloseTo(57.8, within(0.05));
    }

    @Test
    void aStandingWithoutTotalsStaysAsItIs() {
        var none = new Standing(Basis.CLAUSES_ONLY, Map.of(), java.util.List.of(), Standing.Gap.NO_BIDS);

        assertThat(Reweighting.of(none, Map.of("TCO", 1.0))).isSameAs(none);
    }
}
