package org.parley.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.ranking.Rankings.bid;
import static org.parley.analysis.ranking.Rankings.deal;
import static org.parley.analysis.ranking.Rankings.rank;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.deal.Deal;

class RelativePricingTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @ParameterizedTest @CsvSource({
        // 80, 100 and 120: mean 100
        "LOWEST_OVER_PRICE, 100, 80, 66.66666666666667",
        "RANGE, 100, 50, 0",
        "PERCENT_ABOVE_LOWEST, 100, 75, 50",
        "PERCENT_FROM_MEAN, 70, 50, 30"
    })
    void publishedFormulas(PriceFormula formula, double low, double middle, double high) {
        assertThat(formula.scores(new double[] {80, 100, 120})).containsExactly(new double[] {low, middle, high},
                EXACT);
    }

    @ParameterizedTest @CsvSource({
        "LOWEST_OVER_PRICE, 100", "RANGE, 100", "PERCENT_ABOVE_LOWEST, 100", "PERCENT_FROM_MEAN, 50"
    })
    void onePriceAloneSaysNothing(PriceFormula formula, double score) {
        assertThat(formula.scores(new double[] {80})).containsExactly(score);
    }

    @Test
    void bidThatCannotWinDecidesWhoDoes() {
        // Quality A 60, C 75; by range A 100 and C 2/3 while B is in, A 100 and C 0 once it is gone.
        Deal deal = bid(bid(bid(deal("20/80/0"), "A", "SCOPE-1=51.43"), "B", "SCOPE-1=30"), "C", "SCOPE-1=60");
        RelativePricing range = rank(deal, "A=60 B=90 C=70").relativePricing().get(PriceFormula.RANGE.ordinal());

        assertThat(range.formula()).isEqualTo(PriceFormula.RANGE);
        assertThat(range.all().winners()).containsExactly("C");
        assertThat(range.reversedBy()).containsExactly("B");
        assertThat(Objects.requireNonNull(range.without().get("B")).winners()).containsExactly("A");
        assertThat(range.without()).containsOnlyKeys("A", "B");
        assertThat(rank(deal, "A=60 C=70").scored().group().winners())
                .as("absolute anchors do not move")
                .isEqualTo(rank(deal, "A=60 B=90 C=70").scored().group().winners());
    }

    @ParameterizedTest @CsvSource({"A=0 B=60", "A=-5 B=60", "''"})
    void formulasNeedPricesAboveZero(String costs) {
        Deal deal = bid(bid(deal("50/30/20"), "A", "SCOPE-1=60"), "B", "SCOPE-1=30");

        assertThat(rank(deal, costs).relativePricing()).isEmpty();
    }

    @Test
    void hugePricesGiveNoNumberRatherThanAWrongOne() {
        Deal deal = bid(bid(deal("50/30/20"), "A", "SCOPE-1=60"), "B", "SCOPE-1=30");

        assertThat(rank(deal, "A=1.7e308 B=1.7e308").relativePricing()).isEmpty();
        assertThat(rank(deal, "A=1e300 B=1e301").relativePricing())
                .allSatisfy(r -> assertThat(r.all().totals().values()).allMatch(t -> t >= 0 && t <= 100));
    }
}
