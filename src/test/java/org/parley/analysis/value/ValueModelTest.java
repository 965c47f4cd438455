package org.parley.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;

class ValueModelTest {
    private static final Ladder UP = new Ladder(80, 60, 40, 20);
    private static final Ladder DOWN = new Ladder(5, 10, 15, 30);

    @ParameterizedTest @CsvSource({
        "90, 100, GREEN", "80, 100, GREEN", "70, 87.5, GREEN", "60, 75, GREEN", "59.9, 74.825, AMBER",
        "50, 57.5, AMBER", "40, 40, AMBER", "39.9, 39.8, ORANGE", "30, 20, ORANGE", "20, 0, ORANGE",
        "19.9, 0, RED", "-5, 0, RED"
    })
    void moreIsBetter(double x, double value, Band band) {
        assertThat(ValueModel.value(UP, Direction.UP, x)).isCloseTo(value, within(1e-9));
        assertThat(ValueModel.band(UP, Direction.UP, x)).isEqualTo(band);
    }

    @ParameterizedTest @CsvSource({
        "0, 100, GREEN", "5, 100, GREEN", "8, 85, GREEN", "10, 75, GREEN", "12, 61, AMBER", "15, 40, AMBER",
        "20, 26.666667, ORANGE", "30, 0, ORANGE", "30.1, 0, RED"
    })
    void lessIsBetter(double x, double value, Band band) {
        assertThat(ValueModel.value(DOWN, Direction.DOWN, x)).isCloseTo(value, within(1e-6));
        assertThat(ValueModel.band(DOWN, Direction.DOWN, x)).isEqualTo(band);
    }

    @ParameterizedTest(name = "{4} on {0} > {1} > {2} > {3} is worth {5}") @CsvSource({
        "80, 40, 40, 20, 40, 75", "80, 40, 40, 20, 30, 20", "60, 80, 40, 20, 70, 100", "60, 80, 40, 20, 50, 48.75",
        "20, 40, 60, 80, 30, 0", "20, 40, 60, 80, 90, 100", "50, 50, 50, 50, 50, 100", "80, 60, 20, 40, 30, 0"
    })
    void disorderedLadderStillHasOneValue(
            double open, double target, double fallback, double walkAway, double x, double value) {
        var ladder = new Ladder(open, target, fallback, walkAway);

        assertThat(ValueModel.value(ladder, Direction.UP, x)).isCloseTo(value, within(1e-9));
    }

    @ParameterizedTest @EnumSource
    void everyBandHasASignOfItsOwn(Band band) {
        assertThat(band.sign()).isNotBlank();
        assertThat(Arrays.stream(Band.values()).map(Band::sign)).doesNotHaveDuplicates();
    }

    @Property
    void betterNumberIsNeverWorthLess(
            @ForAll Direction direction,
            @ForAll @DoubleRange(min = 0.01, max = 50) double first,
            @ForAll @DoubleRange(min = 0.01, max = 50) double second,
            @ForAll @DoubleRange(min = 0.01, max = 50) double third,
            @ForAll @DoubleRange(min = -200, max = 200) double x,
            @ForAll @DoubleRange(min = 0, max = 100) double step) {
        double sign = direction == Direction.UP ? -1 : 1;
        var ladder = new Ladder(0, sign * first, sign * (first + second), sign * (first + second + third));

        double worse = ValueModel.value(ladder, direction, x);
        double better = ValueModel.value(ladder, direction, x - sign * step);

        assertThat(worse).isBetween(0.0, 100.0);
        assertThat(better).isGreaterThanOrEqualTo(worse - 1e-9);
    }

    @Property
    void onlyBeyondWalkAwayIsFlagged(@ForAll @DoubleRange(min = -200, max = 200) double x) {
        assertThat(ValueModel.beyondWalkAway(UP, Direction.UP, x)).isEqualTo(x < 20);
        assertThat(ValueModel.beyondWalkAway(DOWN, Direction.DOWN, x)).isEqualTo(x > 30);
    }
}
