package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FrontierProperties {
    @Property
    void isWhatEnumerationFinds(@ForAll("small") Instance instance) {
        Frontier frontier = Frontier.of(instance);

        assertThat(Instances.points(frontier)).isEqualTo(Instances.efficient(Instances.worths(instance)));
        assertThat(frontier.epsilon()).isZero();
    }

    @Property
    void everyPointHasItsPackage(@ForAll("small") Instance instance) {
        Frontier frontier = Frontier.of(instance);

        for (int i = 0; i < frontier.size(); i++) {
            assertThat(instance.worth(frontier.choice(i))).isEqualTo(frontier.point(i));
            assertThat(frontier.indexOf(frontier.point(i))).isEqualTo(i);
        }
        assertThat(frontier.indexOf(new Point(frontier.a(0) + 1, frontier.b(0)))).isNegative();
    }

    @Property
    void noPointBeatsAnother(@ForAll Random random, @ForAll @IntRange(min = 10, max = 30) int issues) {
        List<Point> points = Instances.points(Frontier.of(Instances.random(random, issues, 5, 50)));

        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).a()).isLessThan(points.get(i - 1).a());
            assertThat(points.get(i).b()).isGreaterThan(points.get(i - 1).b());
        }
    }

    @Property
    void theOrderOfIssuesChangesNothing(@ForAll Random random, @ForAll @IntRange(min = 2, max = 20) int issues) {
        Instance instance = Instances.random(random, issues, 5, 30);
        List<Integer> order = new ArrayList<>(IntStream.range(0, issues).boxed().toList());
        Collections.shuffle(order, random);

        assertThat(Instances.points(Frontier.of(permuted(instance, order))))
                .isEqualTo(Instances.points(Frontier.of(instance)));
    }

    /** A table of sums serves narrow ranges, a list wide ones; both find the same. */
    @Property
    void scalingScalesTheFrontier(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 20) int issues,
            @ForAll @LongRange(min = 1, max = 1L << 40) long factorA,
            @ForAll @LongRange(min = 1, max = 1L << 40) long factorB) {
        Instance instance = Instances.random(random, issues, 5, 40);
        Instance scaled = instance.map((a, b) -> new Point(a * factorA, b * factorB));
        Frontier frontier = Frontier.of(scaled);

        assertThat(Instances.points(frontier))
                .isEqualTo(Instances.points(Frontier.of(instance)).stream()
                        .map(p -> new Point(p.a() * factorA, p.b() * factorB))
                        .toList());
        assertThat(scaled.worth(frontier.choice(frontier.size() / 2))).isEqualTo(frontier.point(frontier.size() / 2));
    }

    /** What one gains the other loses, so every sum that can be reached is efficient. */
    @Property(tries = 200)
    void inAConstantSumEverySumIsEfficient(@ForAll Random random, @ForAll @IntRange(min = 8, max = 30) int issues) {
        Instance instance = constantSum(random, issues);
        var reached = new BitSet();
        reached.set(0);
        for (int i = 0; i < issues; i++) {
            var next = new BitSet();
            for (int o = 0; o < instance.options(i); o++) {
                int gain = (int) instance.a(i, o);
                reached.stream().forEach(s -> next.set(s + gain));
            }
            reached = next;
        }
        Frontier frontier = Frontier.of(instance);

        assertThat(Instances.points(frontier).reversed().stream().map(p -> (int) p.a()).toList())
                .isEqualTo(reached.stream().boxed().toList());
        for (int i = 0; i < frontier.size(); i += 1 + frontier.size() / 100) {
            assertThat(instance.worth(frontier.choice(i))).isEqualTo(frontier.point(i));
        }
    }

    @Property(tries = 50)
    void aChangeInAConstantSumIsTheSameAsStartingAfresh(@ForAll Random random) {
        Instance instance = constantSum(random, 20);
        int issue = random.nextInt(20);
        Instance changed = instance.with(issue, new long[] {0, 7, 500}, new long[] {500, 493, 0});
        Frontier frontier = IncrementalFrontier.of(instance)
                .with(issue, new long[] {1, 2}, new long[] {9, 1})
                .with(issue, new long[] {0, 7, 500}, new long[] {500, 493, 0})
                .frontier();

        assertThat(Instances.points(frontier)).isEqualTo(Instances.points(Frontier.of(changed)));
        int middle = frontier.size() / 2;
        assertThat(changed.worth(frontier.choice(middle))).isEqualTo(frontier.point(middle));
    }

    private static Instance constantSum(Random random, int issues) {
        long[][] a = new long[issues][];
        for (int i = 0; i < issues; i++) {
            a[i] = random.longs(2 + random.nextInt(4), 0, 1000).toArray();
        }
        long[][] b = Arrays.stream(a)
                .map(row -> Arrays.stream(row).map(x -> 1000 - x).toArray())
                .toArray(long[][]::new);
        return Instance.of(a, b);
    }

    @Property
    void everyPackageIsMatchedWithinTheEpsilonReported(
            @ForAll("small") Instance instance, @ForAll @LongRange(max = 1L << 19) long epsilon) {
        Frontier near = Frontier.within(instance, epsilon);

        assertThat(near.epsilon()).isBetween(0L, epsilon);
        for (Point exact : Instances.points(Frontier.of(instance))) {
            Point enough = new Point(exact.a() - near.epsilon(), exact.b());
            assertThat(Instances.points(near)).anyMatch(p -> p.atLeast(enough));
        }
        for (int i = 0; i < near.size(); i++) {
            assertThat(instance.worth(near.choice(i))).isEqualTo(near.point(i));
        }
    }

    @Property
    void changingIssuesOneByOneIsTheSameAsStartingAfresh(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int issues) {
        long range = random.nextBoolean() ? 30 : 1L << 30;
        Instance instance = Instances.random(random, issues, 4, range);
        IncrementalFrontier incremental = IncrementalFrontier.of(instance);
        for (int change = 0; change < 6; change++) {
            int issue = random.nextInt(issues);
            int options = 1 + random.nextInt(5);
            long[] a = random.longs(options, 0, range).toArray();
            long[] b = random.longs(options, 0, range).toArray();
            instance = instance.with(issue, a, b);
            incremental = incremental.with(issue, a, b);
            Frontier frontier = incremental.frontier();

            assertThat(Instances.points(frontier)).isEqualTo(Instances.points(Frontier.of(instance)));
            assertThat(instance.worth(frontier.choice(0))).isEqualTo(frontier.point(0));
        }
    }

    @Property
    void cornersOfTheHullAreTheBestForEveryWeighting(
            @ForAll("small") Instance instance,
            @ForAll @IntRange(min = 1, max = 100) int weightA,
            @ForAll @IntRange(min = 1, max = 100) int weightB) {
        List<Point> corners = Hull.corners(instance).stream().map(Bundle::worth).toList();
        List<Point> frontier = Instances.points(Frontier.of(instance));

        assertThat(frontier).containsAll(corners);
        assertThat(corners.stream().mapToLong(p -> weightA * p.a() + weightB * p.b()).max())
                .isEqualTo(frontier.stream().mapToLong(p -> weightA * p.a() + weightB * p.b()).max());
        Hull.corners(instance).forEach(c -> assertThat(instance.worth(c.choice())).isEqualTo(c.worth()));
    }

    @Provide
    Arbitrary<Instance> small() {
        return Instances.small();
    }

    private static Instance permuted(Instance instance, List<Integer> order) {
        long[][] a = new long[order.size()][];
        long[][] b = new long[order.size()][];
        for (int i = 0; i < a.length; i++) {
            int from = order.get(i);
            a[i] = IntStream.range(0, instance.options(from)).mapToLong(o -> instance.a(from, o)).toArray();
            b[i] = IntStream.range(0, instance.options(from)).mapToLong(o -> instance.b(from, o)).toArray();
        }
        return Instance.of(a, b);
    }
}
