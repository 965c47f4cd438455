package org.parley.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;

class PlacementTest {
    private static final Ladder DAYS = new Ladder(5, 10, 15, 25);

    @Test
    void liesBetweenTwoSteps() {
        Placement placement = Placement.of(DAYS, Direction.DOWN, 20);

        assertThat(placement).isEqualTo(new Placement(20, LadderStep.WALK_AWAY, LadderStep.FALLBACK, 20));
    }

    @Test
    void standsOnAStep() {
        assertThat(Placement.of(DAYS, Direction.DOWN, 10))
                .isEqualTo(new Placement(10, LadderStep.TARGET, LadderStep.OPEN, 75));
        assertThat(Placement.of(DAYS, Direction.DOWN, 25))
                .isEqualTo(new Placement(25, LadderStep.WALK_AWAY, LadderStep.FALLBACK, 0));
    }

    @Test
    void hasNothingBetterThanOpenAndNothingWorseThanBeyondWalkAway() {
        assertThat(Placement.of(DAYS, Direction.DOWN, 1)).isEqualTo(new Placement(1, LadderStep.OPEN, null, 100));
        assertThat(Placement.of(DAYS, Direction.DOWN, 26))
                .isEqualTo(new Placement(26, null, LadderStep.WALK_AWAY, 0));
    }

    @Property
    void explainsTheValue(@ForAll @DoubleRange(min = -10, max = 40) double x) {
        Placement placement = Placement.of(DAYS, Direction.DOWN, x);
        LadderStep worse = placement.worse();
        LadderStep better = placement.better();

        if (worse != null && better != null) {
            double low = Placement.worth(worse);
            double high = Placement.worth(better);
            double part = (DAYS.at(worse) - x) / (DAYS.at(worse) - DAYS.at(better));
            assertThat(placement.value()).isCloseTo(low + (high - low) * part, within(1e-9));
        } else {
            assertThat(placement.value()).isEqualTo(worse == null ? 0 : 100);
        }
    }
}
