package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;

/** The exact values are the values that are shown everywhere else. */
class ExactValuesProperties {
    @Property
    void sameAsTheValueModelOnAnyLadder(
            @ForAll @DoubleRange(min = -1000, max = 1000) double open,
            @ForAll @DoubleRange(min = -1000, max = 1000) double target,
            @ForAll @DoubleRange(min = -1000, max = 1000) double fallback,
            @ForAll @DoubleRange(min = -1000, max = 1000) double walkAway,
            @ForAll Direction direction,
            @ForAll @DoubleRange(min = -1100, max = 1100) double x) {
        var ladder = new Ladder(open, target, fallback, walkAway);

        assertThat(ExactValues.client(ladder, direction, x).toDouble())
                .isCloseTo(ValueModel.value(ladder, direction, x), within(1e-7));
    }

    @Property
    void theProviderHasAllAtItsOpeningAndNothingAtItsLimit(
            @ForAll @DoubleRange(min = -1000, max = 0) double limit,
            @ForAll @DoubleRange(min = 1, max = 1000) double opening) {
        assertThat(ExactValues.provider(opening, limit, Direction.UP, opening + 1).toDouble()).isEqualTo(100);
        assertThat(ExactValues.provider(opening, limit, Direction.UP, opening).toDouble()).isEqualTo(100);
        assertThat(ExactValues.provider(opening, limit, Direction.UP, limit).toDouble()).isZero();
        assertThat(ExactValues.provider(-opening, -limit, Direction.DOWN, -limit).toDouble()).isZero();
        assertThat(ExactValues.provider(opening, limit, Direction.UP, (limit + opening) / 2).toDouble())
                .isCloseTo(50, within(1e-9));
    }
}
