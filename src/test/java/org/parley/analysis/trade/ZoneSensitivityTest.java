package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.parley.analysis.zopa.Zone.Size;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;

class ZoneSensitivityTest {
    @Test
    void aFifthOfTheLadderEitherWay() {
        // PRICE-6: ladder 60 to 85, limit 76, so 5 points either way
        var sensitivity = ZoneSensitivity.of(new Ladder(60, 70, 80, 85), Direction.DOWN, 76);

        assertThat(sensitivity.harder().width()).isCloseTo(4, within(1e-9));
        assertThat(sensitivity.estimated().width()).isCloseTo(9, within(1e-9));
        assertThat(sensitivity.easier().width()).isCloseTo(14, within(1e-9));
        assertThat(sensitivity.easier().size()).isEqualTo(Size.WIDE);
        assertThat(sensitivity.fragile()).isTrue();
    }

    @Test
    void upIsTheOtherWayRound() {
        var sensitivity = ZoneSensitivity.of(new Ladder(200, 150, 135, 125), Direction.UP, 130);

        assertThat(sensitivity.harder().size()).isEqualTo(Size.NONE);
        assertThat(sensitivity.easier().width()).isCloseTo(20, within(1e-9));
    }

    @Test
    void aZoneWideEnoughIsNotFragile() {
        assertThat(ZoneSensitivity.of(new Ladder(0, 1, 2, 10), Direction.DOWN, -5).fragile()).isFalse();
    }
}
