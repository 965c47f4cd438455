package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The solution points are those of a search through all packages, in arithmetic that cannot overflow. */
class SolutionsProperties {
    @Property
    void nash(@ForAll("small") Instance instance, @ForAll Random random) {
        Point reservation = reservation(instance, random);
        Solution found = Solutions.of(Frontier.of(instance), reservation).nash();

        same(found, instance, reservation, p -> gain(p.a(), reservation.a()).multiply(gain(p.b(), reservation.b())));
    }

    @Property
    void nashWithoutTheFrontier(@ForAll("small") Instance instance, @ForAll Random random) {
        Point reservation = reservation(instance, random);
        Frontier core = NashCore.of(instance, reservation);

        assertThat(Solutions.of(core, reservation).nash())
                .isEqualTo(Solutions.of(Frontier.of(instance), reservation).nash());
        for (int i = 0; i < core.size(); i++) {
            assertThat(instance.worth(core.choice(i))).isEqualTo(core.point(i));
        }
    }

    @Property(tries = 100)
    void nashWithoutTheFrontierOfManyIssues(@ForAll Random random) {
        Instance instance = Instances.random(random, 30, 5, 1L << random.nextInt(4, 50));
        Point reservation = reservation(instance, random);

        assertThat(Solutions.of(NashCore.of(instance, reservation), reservation).nash())
                .isEqualTo(Solutions.of(Frontier.of(instance), reservation).nash());
    }

    @Property
    void egalitarian(@ForAll("small") Instance instance, @ForAll Random random) {
        Point reservation = reservation(instance, random);
        Solution found = Solutions.of(Frontier.of(instance), reservation).egalitarian();

        same(found, instance, reservation, p -> gain(p.a(), reservation.a()).min(gain(p.b(), reservation.b())));
    }

    @Property
    void welfare(@ForAll("small") Instance instance, @ForAll Random random) {
        Point reservation = reservation(instance, random);
        Solution found = Solutions.of(Frontier.of(instance), reservation).welfare();

        same(found, instance, reservation, p -> BigInteger.valueOf(p.a() + p.b()));
    }

    @Property
    void kalaiSmorodinsky(@ForAll("small") Instance instance, @ForAll Random random) {
        Point reservation = reservation(instance, random);
        Solution found = Solutions.of(Frontier.of(instance), reservation).kalaiSmorodinsky();
        List<Point> rational = rational(instance, reservation);
        BigInteger idealA = rational.stream().map(p -> gain(p.a(), reservation.a())).max(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO);
        BigInteger idealB = rational.stream().map(p -> gain(p.b(), reservation.b())).max(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO);
        if (!rational.isEmpty() && (idealA.signum() == 0 || idealB.signum() == 0)) {
            assertThat(found).isEqualTo(new Solution.None(Solution.Reason.NO_GAIN_FOR_ONE));
            return;
        }
        // The smaller share first: any larger one is below its ideal, idealA x idealB in these units.
        BigInteger unit = idealA.multiply(idealB).add(BigInteger.ONE);
        same(found, instance, reservation, p -> {
            BigInteger shareA = gain(p.a(), reservation.a()).multiply(idealB);
            BigInteger shareB = gain(p.b(), reservation.b()).multiply(idealA);
            return shareA.min(shareB).multiply(unit).add(shareA.max(shareB));
        });
    }

    @Provide
    Arbitrary<Instance> small() {
        return Instances.small();
    }

    private static void same(
            Solution found, Instance instance, Point reservation, Function<Point, BigInteger> merit) {
        List<Point> rational = rational(instance, reservation);
        if (rational.isEmpty()) {
            assertThat(found).isEqualTo(new Solution.None(Solution.Reason.NO_PACKAGE_ACCEPTABLE_TO_BOTH));
            return;
        }
        BigInteger best = rational.stream().map(merit).max(Comparator.naturalOrder()).orElseThrow();
        List<Point> expected = rational.stream().filter(p -> merit.apply(p).equals(best)).toList();
        assertThat(found).isEqualTo(new Solution.Found(expected));
    }

    /** Only efficient ones: an inefficient package can tie with the best for the party that has less. */
    private static List<Point> rational(Instance instance, Point reservation) {
        return Instances.efficient(Instances.worths(instance)).stream()
                .filter(p -> p.atLeast(reservation))
                .toList();
    }

    private static Point reservation(Instance instance, Random random) {
        Frontier frontier = Frontier.of(instance);
        long a = frontier.a(0) - random.nextLong(Math.max(1, 2 * (frontier.a(0) - frontier.a(frontier.size() - 1))));
        long b = frontier.b(frontier.size() - 1)
                - random.nextLong(Math.max(1, 2 * (frontier.b(frontier.size() - 1) - frontier.b(0))));
        return new Point(a + random.nextInt(2), b);
    }

    private static BigInteger gain(long worth, long reservation) {
        return BigInteger.valueOf(worth).subtract(BigInteger.valueOf(reservation));
    }
}
