package org.parley.analysis.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.pricing.Priced.perMonth;
import static org.parley.domain.deal.price.Terms.PLAIN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.analysis.pricing.BreakEven.Stretch;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Pricing.Monthly.Unit;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.VolumeRule;

class BreakEvenTest {
    private static final Pricing.Monthly TWO_EACH = perMonth(Unit.CONTACT, 2, PLAIN);

    @Test
    void aFixedFeeIsDearerBelow() {
        // 600 a year and 1 each against 2 each
        var feeAndOne = new Pricing.Monthly(Unit.CONTACT, 600, 1, 0, PLAIN);

        assertThat(stretches(TWO_EACH, feeAndOne)).satisfiesExactly(
                low -> stretch(low, 0, 600, "A"), high -> stretch(high, 600, 2400, "B"));
    }

    /** At 50 a month the rate of all units falls from 2.50 to 1.50: there is no volume at which both cost the same. */
    @Test
    void aJumpPastTheOtherBidDividesThemToo() {
        var banded = perMonth(Unit.CONTACT, 9, PLAIN.withVolumeRule(VolumeRule.PLAIN.withBands(new Bands(
                Bands.Kind.ALL_UNITS, List.of(new Bands.Step(0, 2.5), new Bands.Step(50, 1.5))))));

        assertThat(stretches(TWO_EACH, banded)).satisfiesExactly(
                low -> stretch(low, 0, 600, "A"), high -> stretch(high, 600, 2400, "B"));
    }

    /** Equal up to 50 a month, then the second band makes one cheaper. */
    @Test
    void aStretchOfEqualCostHasNoCheaperBid() {
        var banded = perMonth(Unit.CONTACT, 9, PLAIN.withVolumeRule(VolumeRule.PLAIN.withBands(new Bands(
                Bands.Kind.MARGINAL, List.of(new Bands.Step(0, 2), new Bands.Step(50, 1))))));

        assertThat(stretches(banded, TWO_EACH)).satisfiesExactly(
                low -> stretch(low, 0, 600, null), high -> stretch(high, 600, 2400, "A"));
    }

    private static List<Stretch> stretches(Pricing.Monthly one, Pricing.Monthly other) {
        return Priced.of(Priced.monthlyDeal(12, 1200, 1200, one, other)).breakEvens().getFirst().stretches();
    }

    private static void stretch(Stretch found, double from, double to, @Nullable String cheaper) {
        assertThat(found.from()).isCloseTo(from, within(1e-3));
        assertThat(found.to()).isCloseTo(to, within(1e-3));
        assertThat(found.cheaper()).isEqualTo(cheaper);
    }
}
