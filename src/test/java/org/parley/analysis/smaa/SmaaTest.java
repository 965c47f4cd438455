package org.parley.analysis.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.weight.region.WeightRegion;
import org.parley.domain.InvalidValueException;

class SmaaTest {
    private static final SmaaSettings DRAWS = SmaaSettings.draws(20_000, 5);

    @Test
    void whoIsBetterOnEveryCriterionIsAlwaysFirst() {
        SmaaResult result = Smaa.of(
                SmaaProblem.certain(new double[][] {{1, 2}, {0, 1}}, WeightRegion.any(2)), DRAWS);

        assertThat(result.alternatives().get(0).first()).isEqualTo(new Estimate(1, 0));
        assertThat(result.alternatives().get(1).first().value()).isZero();
        assertThat(result.pairwise().get(0).get(1).value()).isEqualTo(1);
        assertThat(result.pairwise().get(1).get(0).value()).isZero();
    }

    @Test
    void whoIsNeverFirstHasNeitherCentralWeightsNorConfidence() {
        SmaaResult result = Smaa.of(
                SmaaProblem.between(
                        new double[][] {{5, 5}, {0, 0}}, new double[][] {{6, 6}, {1, 1}}, WeightRegion.any(2)),
                DRAWS);

        assertThat(result.alternatives().get(1).centralWeights()).isNull();
        assertThat(result.alternatives().get(1).confidence()).isNull();
    }

    @Test
    void oppositesShareTheFirstPlace() {
        SmaaResult result = Smaa.of(
                SmaaProblem.certain(new double[][] {{1, 0}, {0, 1}}, WeightRegion.any(2)), DRAWS);

        var first = result.alternatives().get(0);
        List<Estimate> central = Objects.requireNonNull(first.centralWeights());
        assertThat(first.first().value()).isCloseTo(0.5, within(0.015));
        assertThat(first.first().standardError()).isCloseTo(Math.sqrt(0.25 / 20_000), within(1e-5));
        // first where its criterion weighs more than half: 3/4 on average, spread evenly over half
        assertThat(central.get(0).value()).isCloseTo(0.75, within(0.006));
        assertThat(central.get(0).standardError()).isCloseTo(0.5 / Math.sqrt(12 * 10_000.0), within(3e-5));
        assertThat(Objects.requireNonNull(first.confidence()).value()).isEqualTo(1);
    }

    @Test
    void theRangeOfValuesLimitsConfidence() {
        // at equal values, the first is ahead in half of the draws of its range, whatever the weights
        SmaaResult result = Smaa.of(
                SmaaProblem.between(
                        new double[][] {{0, 0}, {0.5, 0.5}}, new double[][] {{1, 1}, {0.5, 0.5}}, WeightRegion.any(2)),
                DRAWS);

        Estimate confidence = Objects.requireNonNull(result.alternatives().get(0).confidence());
        assertThat(confidence.value()).isCloseTo(0.5, within(0.015));
        assertThat(confidence.standardError()).isPositive();
        assertThat(result.confidenceDraws()).isEqualTo(20_000);
    }

    @Test
    void equalTotalsShareARankEvenWhenRoundingTellsThemApart() {
        double third = 1.0 / 3;
        SmaaResult result = Smaa.of(
                SmaaProblem.certain(
                        new double[][] {{third + third + third, 1}, {1 - 1e-16, 1 - 2e-16}, {0, 0}},
                        WeightRegion.any(2)),
                DRAWS);

        assertThat(result.alternatives().get(0).first().value()).isEqualTo(1);
        assertThat(result.alternatives().get(1).first().value()).isEqualTo(1);
        assertThat(result.pairwise().get(0).get(1).value()).isZero();
        // nobody is second when two share the first place
        assertThat(result.alternatives().get(2).acceptability()).extracting(Estimate::value)
                .containsExactly(0.0, 0.0, 1.0);
    }

    @Test
    void normalValuesAreDrawnAsSuch() {
        // the difference of N(1, 1) and N(0, 1) is above 0 with the probability of 1/sqrt(2) standard deviations
        SmaaResult result = Smaa.of(
                new SmaaProblem(
                        List.of(List.of(new Measurement.Normal(1, 1)), List.of(new Measurement.Normal(0, 1))),
                        WeightRegion.any(1)),
                SmaaSettings.draws(100_000, 1));

        assertThat(result.alternatives().get(0).first().value()).isCloseTo(0.76025, within(0.006));
    }

    @Test
    void theResultDependsOnTheSeedAndNotOnTheThreads() throws Exception {
        SmaaProblem problem = random(6, 9, 3);
        var settings = SmaaSettings.draws(40_000, 77);

        SmaaResult alone = Smaa.of(problem, settings.sequential());
        SmaaResult parallel = Smaa.of(problem, settings);
        try (var pool = new ForkJoinPool(5)) {
            assertThat(pool.submit(() -> Smaa.of(problem, settings)).get()).isEqualTo(alone);
        }
        assertThat(parallel).isEqualTo(alone);
        assertThat(Smaa.of(problem, SmaaSettings.draws(40_000, 78))).isNotEqualTo(alone);
    }

    @Test
    void earlyStopsDoNotDependOnTheThreadsEither() {
        SmaaProblem problem = random(4, 5, 3);
        var settings = new SmaaSettings(1_000_000, 1, 0.003, true);

        SmaaResult result = Smaa.of(problem, settings);

        assertThat(result).isEqualTo(Smaa.of(problem, settings.sequential()));
        assertThat(result.draws()).isLessThan(60_000);
        assertThat(result.alternatives())
                .allSatisfy(a -> assertThat(a.acceptability()).allMatch(e -> e.standardError() <= 0.003));
        assertThat(result.alternatives()).allMatch(a -> a.confidence() == null
                || a.confidence().standardError() <= 0.003);
    }

    /** The first is rarely ahead, but for all kinds of weights: its share is known long before its typical weights are. */
    @Test
    void theStopCoversCentralWeights() {
        SmaaResult result = Smaa.of(outsider(0.9), new SmaaSettings(1_000_000, 1, 0.003, true));

        assertThat(result.alternatives().get(0).first().value()).isBetween(0.01, 0.1);
        assertThat(result.alternatives()).allSatisfy(a -> assertThat(Objects.requireNonNull(a.centralWeights()))
                .allMatch(e -> e.standardError() <= 0.003));
        assertThat(result.draws()).isLessThan(1_000_000);
    }

    @Test
    void aFewFirstPlacesAreNoReasonToStop() {
        SmaaResult result = Smaa.of(outsider(0.995), new SmaaSettings(50_000, 1, 0.1, true));

        assertThat(result.alternatives().get(0).first().value() * 50_000).isBetween(1.0, 29.0);
        assertThat(result.draws()).isEqualTo(50_000);
    }

    /** The first may be worth anything up to 1, the second is worth this. */
    private static SmaaProblem outsider(double second) {
        return SmaaProblem.between(
                new double[][] {{0, 0}, {second, second}}, new double[][] {{1, 1}, {second, second}},
                WeightRegion.any(2));
    }

    @Test
    void noPrecisionMeansAllDraws() {
        assertThat(Smaa.of(random(2, 2, 1), SmaaSettings.draws(12_345, 1)).draws()).isEqualTo(12_345);
        assertThat(Smaa.of(random(2, 2, 1), SmaaSettings.draws(1, 1)).draws()).isEqualTo(1);
    }

    @Test
    void standardErrorsTellTheSpreadOfOtherSeeds() {
        SmaaProblem problem = random(3, 4, 8);
        var found = new ArrayList<Double>();
        var weights = new ArrayList<Double>();
        SmaaResult any = Smaa.of(problem, SmaaSettings.draws(2_000, 0));
        for (int seed = 1; seed <= 100; seed++) {
            var first = Smaa.of(problem, SmaaSettings.draws(2_000, seed)).alternatives().get(0);
            found.add(first.first().value());
            weights.add(Objects.requireNonNull(first.centralWeights()).get(0).value());
        }

        var first = any.alternatives().get(0);
        assertThat(deviation(found) / first.first().standardError()).isBetween(0.8, 1.25);
        assertThat(deviation(weights) / Objects.requireNonNull(first.centralWeights()).get(0).standardError())
                .isBetween(0.8, 1.25);
    }

    @Test
    void cancellingEndsIt() {
        var asked = new AtomicInteger();
        var monitor = new SmaaMonitor(() -> asked.incrementAndGet() > 20, share -> {});

        assertThatThrownBy(() -> Smaa.of(random(5, 5, 1), SmaaSettings.draws(10_000_000, 1), monitor))
                .isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isLessThan(100);
    }

    @Test
    void progressRisesToOne() {
        var told = new ArrayList<Double>();

        Smaa.of(random(3, 3, 1), SmaaSettings.draws(50_000, 1), new SmaaMonitor(() -> false, told::add));

        assertThat(told).isSorted().endsWith(1.0).hasSizeGreaterThan(4);
    }

    @Test
    void fiveHundredCriteriaAreRanked() {
        SmaaResult result = Smaa.of(random(3, 500, 2), SmaaSettings.draws(2_000, 1));

        assertThat(result.alternatives().stream().mapToDouble(a -> a.first().value()).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Property(tries = 40)
    void sharesAddUp(
            @ForAll @IntRange(min = 2, max = 8) int alternatives,
            @ForAll @IntRange(min = 1, max = 8) int criteria,
            @ForAll long seed) {
        SmaaResult result = Smaa.of(random(alternatives, criteria, seed), SmaaSettings.draws(1_500, seed));

        for (int a = 0; a < alternatives; a++) {
            var ranks = result.alternatives().get(a).acceptability();
            assertThat(ranks.stream().mapToDouble(Estimate::value).sum()).isCloseTo(1, within(1e-12));
            int rank = a;
            assertThat(result.alternatives().stream().mapToDouble(x -> x.acceptability().get(rank).value()).sum())
                    .isCloseTo(1, within(1e-12));
            for (int b = 0; b < a; b++) {
                assertThat(result.pairwise().get(a).get(b).value() + result.pairwise().get(b).get(a).value())
                        .isCloseTo(1, within(1e-12));
            }
        }
    }

    @Property(tries = 20)
    void addingAnAlternativeChangesNoPair(@ForAll @IntRange(min = 1, max = 6) int criteria, @ForAll long seed) {
        SmaaProblem three = random(3, criteria, seed);
        SmaaProblem two = new SmaaProblem(three.measurements().subList(0, 2), three.weights());
        var settings = SmaaSettings.draws(20_000, seed);

        Estimate alone = Smaa.of(two, settings).pairwise().get(0).get(1);
        Estimate beside = Smaa.of(three, settings).pairwise().get(0).get(1);

        assertThat(beside.value()).isCloseTo(alone.value(), within(0.03));
    }

    @Property(tries = 20)
    void areasAgreeWithDraws(@ForAll @IntRange(min = 2, max = 7) int alternatives, @ForAll long seed) {
        var random = new Random(seed);
        var values = new double[alternatives][3];
        for (double[] row : values) {
            // few levels, so that ties are frequent
            Arrays.setAll(row, c -> random.nextInt(4));
        }
        WeightRegion region = WeightRegion.of(
                new double[] {0.1, 0, 0}, new double[] {0.8, 0.7, 1},
                new int[] {random.nextInt(3), random.nextInt(3), 0});
        SmaaProblem problem = SmaaProblem.certain(values, region);

        SmaaResult exact = ExactSmaa.of(problem).orElseThrow();
        SmaaResult drawn = Smaa.of(problem, SmaaSettings.draws(20_000, 1));

        for (int a = 0; a < alternatives; a++) {
            for (int b = 0; b < alternatives; b++) {
                assertThat(drawn.alternatives().get(a).acceptability().get(b).value())
                        .isCloseTo(exact.alternatives().get(a).acceptability().get(b).value(), within(0.02));
                assertThat(drawn.pairwise().get(a).get(b).value())
                        .isCloseTo(exact.pairwise().get(a).get(b).value(), within(0.02));
            }
        }
    }

    @Test
    void areasNeedThreeCriteriaCertainValuesAndRoom() {
        assertThat(ExactSmaa.of(SmaaProblem.certain(new double[2][4], WeightRegion.any(4)))).isEmpty();
        assertThat(ExactSmaa.of(SmaaProblem.between(
                new double[2][3], new double[][] {{1, 1, 1}, {1, 1, 1}}, WeightRegion.any(3)))).isEmpty();
        double[] point = {0.2, 0.3, 0.5};
        assertThat(ExactSmaa.of(SmaaProblem.certain(new double[2][3], WeightRegion.ranges(point, point)))).isEmpty();
    }

    /** Cells grow with the square of the lines, lines with the square of the alternatives. */
    @Test
    void tooManyAlternativesForAreasAreLeftToDraws() {
        assertThat(ExactSmaa.of(certain(ExactSmaa.MOST_ALTERNATIVES))).isPresent();
        assertThat(ExactSmaa.of(certain(ExactSmaa.MOST_ALTERNATIVES + 1))).isEmpty();
    }

    @Test
    void cancellingEndsAreasToo() {
        var asked = new AtomicInteger();
        var monitor = new SmaaMonitor(() -> asked.incrementAndGet() > 20, share -> {});

        assertThatThrownBy(() -> ExactSmaa.of(certain(10), monitor)).isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isEqualTo(21);
    }

    private static SmaaProblem certain(int alternatives) {
        var random = new Random(4);
        var values = new double[alternatives][3];
        for (double[] row : values) {
            Arrays.setAll(row, c -> random.nextDouble());
        }
        return SmaaProblem.certain(values, WeightRegion.any(3));
    }

    @ParameterizedTest @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        assertThatThrownBy(() -> new Measurement.Certain(value)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Measurement.Between(value, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Measurement.Between(0, value)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Measurement.Normal(value, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Measurement.Normal(0, value)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void problemsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> SmaaProblem.certain(new double[1][2], WeightRegion.any(2)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at least two");
        assertThatThrownBy(() -> SmaaProblem.certain(new double[0][2], WeightRegion.any(2)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SmaaProblem.certain(new double[2][3], WeightRegion.any(2)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("one per criterion");
        assertThatThrownBy(() -> SmaaProblem.between(new double[2][2], new double[3][2], WeightRegion.any(2)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SmaaProblem.certain(new double[][] {{1e308, 1}, {1, 1}}, WeightRegion.any(2)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Measurement.Between(2, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Measurement.Between(-1e308, 1e308)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Measurement.Mean(List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SmaaSettings.draws(0, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new SmaaSettings(1, 1, Double.NaN, true)).isInstanceOf(InvalidValueException.class);
    }

    private static SmaaProblem random(int alternatives, int criteria, long seed) {
        var random = new Random(seed);
        var lows = new double[alternatives][criteria];
        var highs = new double[alternatives][criteria];
        for (int a = 0; a < alternatives; a++) {
            for (int c = 0; c < criteria; c++) {
                lows[a][c] = random.nextDouble();
                highs[a][c] = lows[a][c] + 0.3 * random.nextDouble();
            }
        }
        return SmaaProblem.between(lows, highs, WeightRegion.any(criteria));
    }

    private static double deviation(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
        return Math.sqrt(values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / (values.size() - 1));
    }
}
