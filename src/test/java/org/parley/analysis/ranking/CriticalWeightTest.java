package org.parley.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.ranking.Rankings.bid;
import static org.parley.analysis.ranking.Rankings.deal;
import static org.parley.analysis.ranking.Rankings.rank;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.Sheet;

class CriticalWeightTest {
    /** Quality: A 0.6 x 100 + 0.4 x 75 = 90, B 40. TCO value: A 20, B 80. */
    private static Standing standing(String points) {
        return rank(bid(bid(deal(points), "A", "SCOPE-1=80 DATA-4=10"), "B", "SCOPE-1=40 DATA-4=15"), "A=90 B=60")
                .scored()
                .group();
    }

    @Test
    void tiesTheBestTwo() {
        // dq = 90 - 40, dp = 80 - 20: w* = 50 / 110
        var critical = (CriticalWeight.At) standing("20/48/32").critical(Sheet.TCO);

        assertThat(critical.weight()).isCloseTo(50.0 / 110, within(1e-12));
        assertThat(critical.winner()).isEqualTo("A");
        assertThat(critical.second()).isEqualTo("B");
        Map<String, Double> there = standing("20/48/32").shift(Sheet.TCO).orElseThrow().totals(critical.weight());
        assertThat(there.get("A")).isCloseTo(there.get("B"), within(1e-9));
    }

    @Test
    void isTheSameSeenFromTheOtherSideWhereTheWinnerLeadsOnPrice() {
        var critical = (CriticalWeight.At) standing("80/12/8").critical(Sheet.TCO);

        assertThat(critical.winner()).isEqualTo("B");
        assertThat(critical.weight()).isCloseTo(50.0 / 110, within(1e-12));
    }

    @Test
    void thereIsNoneWhenTheWinnerLeadsOnBoth() {
        Standing standing = rank(
                bid(bid(deal("20/48/32"), "A", "SCOPE-1=80 DATA-4=10"), "B", "SCOPE-1=40 DATA-4=15"),
                "A=60 B=90")
                .scored()
                .group();

        assertThat(standing.critical(Sheet.TCO))
                .isEqualTo(new CriticalWeight.None(CriticalWeight.Why.WINNER_LEADS_ON_BOTH));
    }

    @Test
    void thereIsNoneForACriterionThatIsNotScoredOrHasAllWeight() {
        var notMovable = new CriticalWeight.None(CriticalWeight.Why.NOT_MOVABLE);

        assertThat(standing("20/48/32").critical("CULT")).isEqualTo(notMovable);
        assertThat(standing("100/0/0").critical(Sheet.TCO)).isEqualTo(notMovable);
    }

    @Test
    void movedWeightScalesTheOthersProRata() {
        WeightShift shift = standing("20/48/32").shift(Sheet.TCO).orElseThrow();

        assertThat(shift.weight()).isEqualTo(0.2);
        assertThat(shift.weights(0.5).get("SCOPE")).isCloseTo(0.3, within(1e-12));
        assertThat(shift.weights(0.5).get("DATA")).isCloseTo(0.2, within(1e-12));
        assertThat(shift.totals(0.2)).containsOnlyKeys("A", "B");
        assertThat(shift.totals(0.2).get("A")).isCloseTo(0.2 * 20 + 0.8 * 90, within(1e-9));
        assertThat(shift.totals(1).get("A")).isCloseTo(20, within(1e-9));
        assertThat(shift.totals(0).get("B")).isCloseTo(40, within(1e-9));
    }
}
