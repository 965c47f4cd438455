package org.parley.analysis.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.domain.InvalidValueException;

class RandomStreamTest {
    private static final int MANY = 100_000;

    @Test
    void theSameSeedPurposeAndBlockGiveTheSameNumbers() {
        assertThat(numbers(RandomStream.of(7, 1, 3))).isEqualTo(numbers(RandomStream.of(7, 1, 3)));
    }

    @Test
    void anyOtherSeedPurposeOrBlockGivesOthers() {
        double[] numbers = numbers(RandomStream.of(7, 1, 3));

        assertThat(numbers(RandomStream.of(8, 1, 3))).doesNotContain(numbers);
        assertThat(numbers(RandomStream.of(7, 2, 3))).doesNotContain(numbers);
        assertThat(numbers(RandomStream.of(7, 1, 4))).doesNotContain(numbers);
    }

    @Test
    void manyAtOnceAreTheSameAsOneByOne() {
        RandomStream one = RandomStream.of(7, 0, 0);
        RandomStream many = RandomStream.of(7, 0, 0);
        var filled = new double[100];
        many.uniform(filled, 99);

        for (int i = 0; i < 99; i++) {
            assertThat(one.uniform()).isEqualTo(filled[i]);
        }
        assertThat(filled[99]).isZero();
        assertThat(one.uniform()).isEqualTo(many.uniform());
    }

    @Test
    void theNumbersAreThoseOfSplitMix64() {
        // The first output for state 0 is that of the published reference code, 0xE220A8397B1DCDAF.
        long state = 0xE220A8397B1DCDAFL;
        double[] numbers = numbers(RandomStream.of(0, 0, 0));
        SplittableRandom java = new SplittableRandom(state);

        for (double number : numbers) {
            assertThat(number).isCloseTo((java.nextLong() >>> 12) * 0x1p-52, within(0x1p-52));
        }
    }

    @Test
    void uniformNumbersFillTheUnitIntervalEvenly() {
        var drawn = new double[MANY];
        RandomStream.of(1, 0, 0).uniform(drawn, MANY);
        var bins = new int[100];
        Arrays.stream(drawn).forEach(u -> bins[(int) (u * 100)]++);

        double expected = MANY / 100.0;
        double chi = Arrays.stream(bins).mapToDouble(b -> (b - expected) * (b - expected) / expected).sum();
        // 99 degrees of freedom: 1 in 1000 above 149
        assertThat(chi).isBetween(60.0, 149.0);
        assertThat(Arrays.stream(drawn)).allMatch(u -> u > 0 && u < 1);
    }

    @Test
    void neighboursInOneStreamAndInTwoBlocksAreUncorrelated() {
        var drawn = new double[MANY];
        var other = new double[MANY];
        RandomStream.of(1, 0, 0).uniform(drawn, MANY);
        RandomStream.of(1, 0, 1).uniform(other, MANY);

        assertThat(correlation(drawn, other, 0)).isCloseTo(0, within(4 / Math.sqrt(MANY)));
        for (int lag = 1; lag <= 16; lag++) {
            assertThat(correlation(drawn, drawn, lag)).isCloseTo(0, within(4 / Math.sqrt(MANY)));
        }
    }

    @Test
    void normalNumbersHaveTheMomentsOfTheBell() {
        var drawn = new double[MANY];
        RandomStream.of(1, 0, 0).normal(drawn, MANY - 1);

        double[] used = Arrays.copyOf(drawn, MANY - 1);
        assertThat(mean(used, 1)).isCloseTo(0, within(0.013));
        assertThat(mean(used, 2)).isCloseTo(1, within(0.02));
        assertThat(mean(used, 4)).isCloseTo(3, within(0.15));
        assertThat(drawn[MANY - 1]).isZero();
    }

    @Test
    void exponentialNumbersHaveMeanAndVarianceOne() {
        var drawn = new double[MANY];
        RandomStream.of(1, 0, 0).exponential(drawn, MANY);

        assertThat(mean(drawn, 1)).isCloseTo(1, within(0.013));
        assertThat(mean(drawn, 2)).isCloseTo(2, within(0.06));
    }

    @Test
    void everyShuffleIsEquallyLikely() {
        RandomStream random = RandomStream.of(1, 0, 0);
        var seen = new int[6];
        for (int i = 0; i < 60_000; i++) {
            int[] items = {0, 1, 2, 9};
            random.shuffle(items, 3);
            seen[items[0] * 2 + (items[1] > items[2] ? 1 : 0)]++;
            assertThat(items[3]).isEqualTo(9);
        }

        assertThat(Arrays.stream(seen)).allMatch(n -> Math.abs(n - 10_000) < 400);
    }

    @Test
    void purposesAndBlocksOutOfRangeAreRefused() {
        assertThatThrownBy(() -> RandomStream.of(1, 16, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RandomStream.of(1, 0, -1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RandomStream.of(1, 0, RandomStream.BLOCKS)).isInstanceOf(InvalidValueException.class);
    }

    private static double[] numbers(RandomStream random) {
        return IntStream.range(0, 100).mapToDouble(i -> random.uniform()).toArray();
    }

    private static double mean(double[] drawn, int power) {
        return Arrays.stream(drawn).map(x -> Math.pow(x, power)).average().orElseThrow();
    }

    /** Of uniform numbers, with the second list moved by {@code lag}. */
    private static double correlation(double[] a, double[] b, int lag) {
        double sum = 0;
        for (int i = 0; i + lag < a.length; i++) {
            sum += (a[i] - 0.5) * (b[i + lag] - 0.5);
        }
        return 12 * sum / (a.length - lag);
    }
}
