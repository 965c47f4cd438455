package org.parley.analysis.weight.roc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.InvalidValueException;

class RocWeightsTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void eachPlaceWeighsTheMeanOfAllWeightsInThatOrder() {
        assertThat(RocWeights.of(new int[] {1, 2, 3})).containsExactly(new double[] {11 / 18.0, 5 / 18.0, 2 / 18.0},
                EXACT);
        assertThat(RocWeights.of(new int[] {3, 1, 2})).containsExactly(new double[] {2 / 18.0, 11 / 18.0, 5 / 18.0},
                EXACT);
    }

    @Test
    void tiesShareTheirPlacesAndGapsDoNotMatter() {
        assertThat(RocWeights.of(new int[] {1, 5, 5})).containsExactly(new double[] {11 / 18.0, 7 / 36.0, 7 / 36.0},
                EXACT);
        assertThat(RocWeights.of(new int[] {7, 7})).containsExactly(new double[] {0.5, 0.5}, EXACT);
    }

    @ParameterizedTest @ValueSource(ints = {1, 2, 17, 500})
    void weightsFallAndSumToOne(int n) {
        double[] weights = RocWeights.of(IntStream.rangeClosed(1, n).toArray());

        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, EXACT);
        for (int i = 1; i < n; i++) {
            assertThat(weights[i]).isLessThan(weights[i - 1]).isPositive();
        }
    }

    @Test
    void noRanksAreRefused() {
        assertThatThrownBy(() -> RocWeights.of(new int[0])).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RocWeights.of(new int[] {1, 0})).isInstanceOf(InvalidValueException.class);
    }
}
