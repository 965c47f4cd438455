package org.parley.analysis.weight.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.weight.region.WeightConflict.MaximumsBelowOne;
import org.parley.analysis.weight.region.WeightConflict.MinimumAboveMaximum;
import org.parley.analysis.weight.region.WeightConflict.MinimumsAboveOne;
import org.parley.analysis.weight.region.WeightConflict.OrderAgainstRanges;
import org.parley.domain.InvalidValueException;

class WeightRegionTest {
    private static final int[] UNORDERED = {0, 0, 0};

    @Test
    void aMinimumAboveItsOwnMaximumContradicts() {
        assertThat(conflicts(new double[] {0.1, 0.6, 0}, new double[] {1, 0.4, 1}, UNORDERED))
                .containsExactly(new MinimumAboveMaximum(1, 0.6, 0.4));
    }

    @Test
    void minimumsThatLeaveNoRoomAreAllNamed() {
        List<WeightConflict> conflicts = conflicts(new double[] {0.6, 0, 0.7}, new double[] {1, 1, 1}, UNORDERED);

        assertThat(conflicts).singleElement().isInstanceOfSatisfying(MinimumsAboveOne.class, c -> {
            assertThat(c.criteria()).containsExactly(0, 2);
            assertThat(c.sum()).isCloseTo(1.3, within(1e-12));
            assertThat(c.throughOrder()).isFalse();
        });
    }

    @Test
    void maximumsThatDoNotReachTheWholeAreAllNamed() {
        List<WeightConflict> conflicts = conflicts(new double[3], new double[] {0.2, 0.3, 0.4}, UNORDERED);

        assertThat(conflicts).singleElement().isInstanceOfSatisfying(MaximumsBelowOne.class, c -> {
            assertThat(c.criteria()).containsExactly(0, 1, 2);
            assertThat(c.sum()).isCloseTo(0.9, within(1e-12));
            assertThat(c.throughOrder()).isFalse();
        });
    }

    @Test
    void anOrderContradictsRangesThatLieTheOtherWayRound() {
        assertThat(conflicts(new double[] {0, 0, 0.3}, new double[] {0.2, 1, 1}, new int[] {1, 0, 2}))
                .containsExactly(new OrderAgainstRanges(0, 2, 0.2, 0.3));
        assertThat(conflicts(new double[] {0, 0, 0.3}, new double[] {0.2, 1, 1}, new int[] {1, 2, 3}))
                .contains(new OrderAgainstRanges(0, 2, 0.2, 0.3));
    }

    @Test
    void anOrderCarriesAMinimumUpUntilThereIsNoRoom() {
        List<WeightConflict> conflicts = conflicts(
                new double[] {0, 0, 0.4}, new double[] {1, 1, 1}, new int[] {1, 2, 3});

        assertThat(conflicts).singleElement().isInstanceOfSatisfying(MinimumsAboveOne.class, c -> {
            assertThat(c.criteria()).containsExactly(2);
            assertThat(c.sum()).isCloseTo(1.2, within(1e-12));
            assertThat(c.throughOrder()).isTrue();
        });
    }

    @Test
    void anOrderCarriesAMaximumDownUntilTheWholeIsNotReached() {
        List<WeightConflict> conflicts = conflicts(
                new double[3], new double[] {0.3, 1, 1}, new int[] {1, 2, 3});

        assertThat(conflicts).singleElement().isInstanceOfSatisfying(MaximumsBelowOne.class, c -> {
            assertThat(c.criteria()).containsExactly(0);
            assertThat(c.sum()).isCloseTo(0.9, within(1e-12));
            assertThat(c.throughOrder()).isTrue();
        });
    }

    @Test
    void tiedCriteriaDoNotBindEachOther() {
        WeightRegion region = WeightRegion.of(
                new double[] {0.1, 0.2, 0.05}, new double[] {0.5, 0.3, 1}, new int[] {1, 1, 2});

        assertThat(region.minimum(0)).isEqualTo(0.1);
        assertThat(region.maximum(1)).isEqualTo(0.3);
        // the lighter may weigh no more than either of the two
        assertThat(region.maximum(2)).isEqualTo(0.3);
        assertThat(region.outweighs(0, 2)).isTrue();
        assertThat(region.outweighs(0, 1)).isFalse();
        assertThat(region.contains(new double[] {0.5, 0.3, 0.2}, 1e-12)).isTrue();
        assertThat(region.contains(new double[] {0.45, 0.25, 0.3}, 1e-12)).isFalse();
    }

    @Test
    void rangesThatWereNormalisedMayMissOneByRounding() {
        double third = 1.0 / 3 - 1e-12;

        assertThat(WeightRegion.ranges(new double[] {third, third, third}, new double[] {third, third, third})
                .contains(new double[] {third, third, third}, 1e-9)).isTrue();
    }

    @ParameterizedTest @ValueSource(doubles = {Double.NaN, -0.1, 1.1, Double.POSITIVE_INFINITY, 1e308})
    void whatIsNoWeightIsRefused(double weight) {
        assertThatThrownBy(() -> WeightRegion.ranges(new double[] {weight, 0}, new double[] {1, 1}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("minimum weight");
        assertThatThrownBy(() -> WeightRegion.ranges(new double[] {0, 0}, new double[] {1, weight}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("maximum weight");
    }

    @Test
    void noCriteriaAndUnequalListsAreRefused() {
        assertThatThrownBy(() -> WeightRegion.any(0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> WeightRegion.ranges(new double[2], new double[3]))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> WeightRegion.order(new int[] {1, -1})).isInstanceOf(InvalidValueException.class);
    }

    @Property(tries = 300)
    void theCentreLiesInTheRegion(@ForAll @IntRange(min = 1, max = 60) int criteria, @ForAll long seed) {
        WeightRegion region = RandomRegions.of(criteria, seed);

        assertThat(region.contains(region.centre(), 1e-12)).isTrue();
    }

    private static List<WeightConflict> conflicts(double[] minimums, double[] maximums, int[] ranks) {
        return Objects.requireNonNull(catchThrowableOfType(
                ContradictoryWeightsException.class, () -> WeightRegion.of(minimums, maximums, ranks))).conflicts();
    }
}
