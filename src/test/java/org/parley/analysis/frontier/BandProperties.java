package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BandProperties {
    private static final Comparator<Point> BEST_FIRST = Comparator.comparingLong(Point::b).thenComparingLong(Point::a)
            .reversed();

    @Property
    void listsThePackagesOfABandBestForTheSecondPartyFirst(
            @ForAll("small") Instance instance, @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 30) int wanted) {
        List<Point> all = Instances.worths(instance);
        long low = all.get(random.nextInt(all.size())).a() - random.nextInt(3);
        long high = low + random.nextInt(1 + random.nextInt(200));
        List<Point> inBand = all.stream()
                .filter(p -> p.a() >= low && p.a() <= high)
                .sorted(BEST_FIRST)
                .toList();

        Band.Listing listing = Band.of(instance, low, high).list(l -> certain(l).size() >= wanted);
        List<Point> certain = certain(listing);
        assertThat(listing.tooMany()).isFalse();
        assertThat(certain).isEqualTo(inBand.subList(0, certain.size()));
        assertThat(certain.size()).isGreaterThanOrEqualTo(Math.min(wanted, inBand.size()));
    }

    /** 2^40 packages: only a part of them is looked at. */
    @Property(tries = 20)
    void findsTheBestOfABandAmongPackagesTooManyToEnumerate(@ForAll Random random) {
        Instance instance = Instances.random(random, 40, 3, 1_000_000);
        Frontier frontier = Frontier.of(instance);
        Point target = frontier.point(frontier.size() / 2);

        Band.Listing listing = Band.of(instance, target.a(), Instance.LIMIT).list(l -> !certain(l).isEmpty());
        assertThat(listing.packages().getFirst().worth()).isEqualTo(target);
        assertThat(instance.worth(listing.packages().getFirst().choice())).isEqualTo(target);
    }

    @Property
    void countsThePackagesThatReachATotal(@ForAll("small") Instance instance, @ForAll Random random) {
        long[][] values = new long[instance.issues()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = new long[instance.options(i)];
            for (int o = 0; o < values[i].length; o++) {
                values[i][o] = instance.a(i, o);
            }
        }
        List<Point> all = Instances.worths(instance);
        long total = all.get(random.nextInt(all.size())).a() + random.nextInt(3) - 1;

        assertThat(PackageCount.atLeast(values, total))
                .isEqualTo(BigInteger.valueOf(all.stream().filter(p -> p.a() >= total).count()));
    }

    @Provide
    Arbitrary<Instance> small() {
        return Instances.small();
    }

    private static List<Point> certain(Band.Listing listing) {
        return listing.packages().stream()
                .map(Bundle::worth)
                .filter(p -> p.b() >= listing.certainFrom())
                .toList();
    }
}
