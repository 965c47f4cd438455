package org.parley.analysis.weight.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.random.RandomStream;
import org.parley.analysis.weight.roc.RocWeights;

class WeightSamplerTest {
    private static final int MANY = 20_000;
    private static final double ONE_IN_10_000 = 51;

    @ParameterizedTest @ValueSource(ints = {2, 3, 16, 100, 500})
    void anyWeightsAreUniformOnTheSimplex(int n) {
        Draws draws = Draws.of(WeightRegion.any(n), MANY);

        // one weight is Beta(1, n - 1)
        assertThat(draws.chiSquare(w -> 1 - Math.pow(1 - w[0], n - 1))).isLessThan(ONE_IN_10_000);
        assertThat(draws.chiSquare(w -> 1 - Math.pow(1 - w[n - 1], n - 1))).isLessThan(ONE_IN_10_000);
        double variance = (n - 1.0) / n / n / (n + 1);
        assertThat(draws.variance(w -> w[0])).isCloseTo(variance, within(0.06 * variance));
        if (n > 2) {
            double covariance = draws.mean(w -> (w[0] - 1.0 / n) * (w[1] - 1.0 / n));
            assertThat(covariance).isCloseTo(-variance / (n - 1), within(0.05 * variance));
        }
    }

    @ParameterizedTest @ValueSource(ints = {2, 5, 100})
    void orderedWeightsAverageToTheCentroid(int n) {
        // the mean of weights known by order alone is what ROC weights are
        Draws draws = Draws.of(WeightRegion.order(descending(n)), MANY);
        double[] roc = RocWeights.of(descending(n));

        for (int i : new int[] {0, n / 2, n - 1}) {
            assertThat(draws.mean(i)).isCloseTo(roc[i], within(0.03 * roc[i]));
        }
        // n times the lightest is Beta(1, n - 1)
        assertThat(draws.chiSquare(w -> 1 - Math.pow(1 - n * w[0], n - 1))).isLessThan(ONE_IN_10_000);
    }

    @Test
    void tiedCriteriaSharePlacesEvenly() {
        int[] ranks = {2, 1, 2, 3};
        Draws draws = Draws.of(WeightRegion.order(ranks), MANY);
        double[] roc = RocWeights.of(ranks);

        for (int i = 0; i < 4; i++) {
            assertThat(draws.mean(i)).isCloseTo(roc[i], within(0.005));
        }
        assertThat(draws.mean(w -> w[0] > w[2] ? 1 : 0)).isCloseTo(0.5, within(0.015));
    }

    @Test
    void unrankedCriteriaMayBeAnywhere() {
        Draws draws = Draws.of(WeightRegion.order(new int[] {1, 0, 2}), MANY);

        assertThat(draws.mean(w -> w[1] > w[0] ? 1 : 0)).isCloseTo(1.0 / 3, within(0.015));
        assertThat(draws.mean(w -> w[1] < w[2] ? 1 : 0)).isCloseTo(1.0 / 3, within(0.015));
        assertThat(draws.mean(1)).isCloseTo(1.0 / 3, within(0.01));
    }

    @ParameterizedTest @ValueSource(ints = {2, 3, 10, 100, 500})
    void minimumsAloneLeaveASmallerSimplex(int n) {
        // weights above their minimums are uniform on a simplex, so the chain can be held against the exact distribution
        double[] minimums = IntStream.range(0, n).mapToDouble(i -> 0.8 * i / (n * n)).toArray();
        double left = 1 - Arrays.stream(minimums).sum();
        Draws draws = Draws.of(WeightRegion.ranges(minimums, filled(n, 1)), MANY);

        for (int i : new int[] {0, n / 2, n - 1}) {
            assertThat(draws.chiSquare(w -> 1 - Math.pow(1 - (w[i] - minimums[i]) / left, n - 1)))
                    .isLessThan(ONE_IN_10_000);
        }
    }

    @ParameterizedTest @ValueSource(ints = {2, 3, 10, 100})
    void minimumsAndAnOrderLeaveASmallerOrderedSimplex(int n) {
        double minimum = 0.4 / n;
        Draws draws = Draws.of(WeightRegion.of(filled(n, minimum), filled(n, 1), descending(n)), 10_000);

        assertThat(draws.chiSquare(w -> 1 - Math.pow(1 - n * (w[0] - minimum) / 0.6, n - 1))).isLessThan(ONE_IN_10_000);
        double[] roc = RocWeights.of(descending(n));
        for (int i : new int[] {0, n / 2, n - 1}) {
            assertThat(draws.mean(i)).isCloseTo(minimum + 0.6 * roc[i], within(0.03 * roc[i]));
        }
    }

    @Test
    void partlyRankedCriteriaWithMinimumsAreThoseWithout() {
        int[] ranks = {1, 0, 2, 2, 0, 3};
        Draws chain = Draws.of(WeightRegion.of(filled(6, 0.05), filled(6, 1), ranks), MANY);
        Draws direct = Draws.of(WeightRegion.order(ranks), MANY);

        for (int i = 0; i < 6; i++) {
            int criterion = i;
            assertThat(chain.mean(w -> (w[criterion] - 0.05) / 0.7)).isCloseTo(direct.mean(i), within(0.006));
            assertThat(chain.variance(w -> w[criterion] / 0.7))
                    .isCloseTo(direct.variance(w -> w[criterion]), within(0.0015));
        }
        assertThat(chain.mean(w -> w[1] > w[0] ? 1 : 0))
                .isCloseTo(direct.mean(w -> w[1] > w[0] ? 1 : 0), within(0.02));
    }

    @Test
    void rangesAgreeWithRejection() {
        agreesWithRejection(WeightRegion.ranges(
                new double[] {0.3, 0.2, 0.1, 0.05}, new double[] {0.5, 0.35, 0.3, 0.2}));
        agreesWithRejection(WeightRegion.ranges(new double[] {0, 0.1, 0}, new double[] {0.5, 0.2, 1}));
        agreesWithRejection(WeightRegion.ranges(
                new double[] {0, 0, 0.02, 0.1, 0}, new double[] {0.9, 0.7, 0.06, 0.4, 0.3}));
    }

    @Test
    void rangesWithRanksAgreeWithRejection() {
        agreesWithRejection(WeightRegion.of(
                new double[] {0.1, 0, 0, 0.1}, new double[] {0.6, 0.3, 0.4, 0.5}, new int[] {1, 2, 3, 0}));
        agreesWithRejection(WeightRegion.of(
                new double[] {0, 0, 0, 0}, new double[] {0.4, 0.35, 0.3, 0.3}, new int[] {1, 2, 2, 3}));
        agreesWithRejection(WeightRegion.of(
                new double[] {0.05, 0, 0}, new double[] {0.7, 0.5, 0.6}, new int[] {0, 2, 1}));
    }

    @Test
    void aChainForgetsBetweenDraws() {
        int n = 100;
        double[] widths = IntStream.range(0, n).mapToDouble(i -> i < 2 ? 0.9 : 0.0005).toArray();
        Draws uneven = Draws.of(WeightRegion.ranges(new double[n], widths), 5_000);
        Draws even = Draws.of(WeightRegion.ranges(filled(n, 0.2 / n), filled(n, 3.0 / n)), 5_000);
        Draws ranked = Draws.of(WeightRegion.of(filled(n, 0.1 / n), filled(n, 4.0 / n), descending(n)), 5_000);

        for (Draws draws : new Draws[] {uneven, even, ranked}) {
            for (int i : new int[] {0, 1, 2, n / 2, n - 1}) {
                assertThat(draws.correlationTime(w -> w[i])).isLessThan(1.5);
            }
        }
    }

    @Test
    void aSinglePointIsDrawnAsItIs() {
        Draws draws = Draws.of(WeightRegion.ranges(new double[] {0.2, 0.3, 0.5}, new double[] {0.2, 0.3, 0.5}), 10);

        assertThat(draws.draw(9)).containsExactly(new double[] {0.2, 0.3, 0.5}, within(1e-15));
        assertThat(Draws.of(WeightRegion.any(1), 3).draw(2)).containsExactly(1.0);
    }

    @Test
    void theSameRandomNumbersGiveTheSameWeights() {
        WeightRegion region = WeightRegion.ranges(filled(4, 0.1), filled(4, 0.5));

        assertThat(Draws.of(region, 100).draw(99)).isEqualTo(Draws.of(region, 100).draw(99));
    }

    @Property(tries = 200)
    void everyDrawSatisfiesEveryConstraint(@ForAll @IntRange(min = 1, max = 120) int n, @ForAll long seed) {
        WeightRegion region = RandomRegions.of(n, seed);
        var weights = new double[n][20];

        region.sampler(RandomStream.of(seed, 0, 0)).draw(weights, 20);

        for (int d = 0; d < 20; d++) {
            int draw = d;
            double[] drawn = Arrays.stream(weights).mapToDouble(row -> row[draw]).toArray();
            assertThat(region.contains(drawn, 1e-12)).as("%s", Arrays.toString(drawn)).isTrue();
        }
    }

    private static void agreesWithRejection(WeightRegion region) {
        Draws kept = Draws.byRejection(region, 400_000);
        assertThat(kept.count()).isGreaterThan(2_000);
        Draws drawn = Draws.of(region, MANY);
        for (int i = 0; i < region.criteria(); i++) {
            int a = i;
            int b = (i + 1) % region.criteria();
            assertThat(drawn.apart(kept, w -> w[a])).isLessThan(4);
            assertThat(drawn.apart(kept, w -> w[a] * w[a])).isLessThan(4);
            assertThat(drawn.apart(kept, w -> w[a] * w[b])).isLessThan(4);
            assertThat(drawn.apart(kept, w -> w[a] > w[b] ? 1 : 0)).isLessThan(4);
        }
    }

    /** The last criterion is the heaviest. */
    private static int[] descending(int n) {
        return IntStream.range(0, n).map(i -> n - i).toArray();
    }

    private static double[] filled(int n, double value) {
        var values = new double[n];
        Arrays.fill(values, Math.min(1, value));
        return values;
    }
}
