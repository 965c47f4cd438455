package org.parley.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.ranking.Rankings.bid;
import static org.parley.analysis.ranking.Rankings.deal;
import static org.parley.analysis.ranking.Rankings.points;
import static org.parley.analysis.ranking.Rankings.rank;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.Deal;

class QualityPriceTest {
    private static Deal two(String points) {
        return bid(bid(deal(points), "A", "SCOPE-1=80 DATA-4=10"), "B", "SCOPE-1=40 DATA-4=15");
    }

    @Test
    void pointOfQualityIsWorthWhatLeavesTheTotalAsItIs() {
        // A point of TCO is 0.5 of money; at 20% for TCO and 80% for quality a point of quality is worth 0.5 x 4.
        Ranking ranking = rank(two("20/48/32"), "A=90 B=60");
        QualityPrice price = Objects.requireNonNull(ranking.qualityPrice());

        assertThat(price.perPoint()).isCloseTo(2, within(1e-12));
        assertThat(price.perCriterion().get("SCOPE")).isCloseTo(1.2, within(1e-12));
        assertThat(price.perCriterion().get("DATA")).isCloseTo(0.8, within(1e-12));
        // Ten points of DATA score more for ten times that money: DATA-4 from 75 to 85 is 10 to 8 days.
        Deal better = bid(bid(deal("20/48/32"), "A", "SCOPE-1=80 DATA-4=8"), "B", "SCOPE-1=40 DATA-4=15");
        assertThat(points(rank(better, "A=98 B=60"), "A")).isCloseTo(points(ranking, "A"), within(1e-9));
    }

    @Test
    void choiceSaysWhatIsPaidForQuality() {
        QualityPrice.Choice choice = Objects.requireNonNull(
                Objects.requireNonNull(rank(two("20/48/32"), "A=90 B=60").qualityPrice()).choice());

        assertThat(choice.winner()).isEqualTo("A");
        assertThat(choice.money()).isEqualTo(30);
        assertThat(choice.quality()).isCloseTo(50, within(1e-9));
        assertThat(choice.paidPerPoint()).hasValueSatisfying(p -> assertThat(p).isCloseTo(0.6, within(1e-9)));
    }

    @Test
    void nothingIsPaidByAWinnerThatCostsLess() {
        QualityPrice price = Objects.requireNonNull(rank(two("80/12/8"), "A=90 B=60").qualityPrice());
        QualityPrice.Choice choice = Objects.requireNonNull(price.choice());

        assertThat(choice.winner()).isEqualTo("B");
        assertThat(choice.money()).isEqualTo(-30);
        assertThat(choice.paidPerPoint()).isEmpty();
    }

    @Test
    void withoutWeightOnPriceOrOnQualityThereIsNone() {
        assertThat(rank(two("0/60/40"), "A=90 B=60").qualityPrice()).isNull();
        assertThat(rank(two("100/0/0"), "A=90 B=60").qualityPrice()).isNull();
        assertThat(rank(two("20/48/32"), "").qualityPrice()).isNull();
    }
}
