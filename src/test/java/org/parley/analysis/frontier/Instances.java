package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random instances and the slow, plain way to solve them. */
final class Instances {
    private Instances() {}

    /** Up to 6 issues with up to 5 options; ranges from so narrow that nearly all values tie to wide, also below 0. */
    static Arbitrary<Instance> small() {
        return Arbitraries.randoms().map(random -> {
            int issues = 1 + random.nextInt(6);
            return random(random, issues, 5, 1L << random.nextInt(1, 20));
        });
    }

    static Instance random(Random random, int issues, int mostOptions, long range) {
        long[][] a = new long[issues][];
        long[][] b = new long[issues][];
        for (int i = 0; i < issues; i++) {
            int options = 1 + random.nextInt(mostOptions);
            a[i] = random.longs(options, -range / 3, range).toArray();
            b[i] = random.longs(options, -range / 3, range).toArray();
        }
        return Instance.of(a, b);
    }

    static void eachPackage(Instance instance, Consumer<int[]> visitor) {
        int[] choice = new int[instance.issues()];
        int issue = 0;
        while (issue < choice.length) {
            visitor.accept(choice.clone());
            issue = 0;
            while (issue < choice.length && ++choice[issue] == instance.options(issue)) {
                choice[issue++] = 0;
            }
        }
    }

    static List<Point> worths(Instance instance) {
        var worths = new ArrayList<Point>();
        eachPackage(instance, c -> worths.add(instance.worth(c)));
        return worths;
    }

    /** Falling for the first party. */
    static List<Point> efficient(List<Point> points) {
        var best = new TreeMap<Long, Long>();
        points.forEach(p -> best.merge(p.a(), p.b(), Math::max));
        var efficient = new ArrayList<Point>();
        long highest = Long.MIN_VALUE;
        for (var entry : best.descendingMap().entrySet()) {
            if (entry.getValue() > highest) {
                highest = entry.getValue();
                efficient.add(new Point(entry.getKey(), highest));
            }
        }
        return efficient;
    }

    static List<Point> points(Frontier frontier) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < frontier.size(); i++) {
            points.add(frontier.point(i));
        }
        return points;
    }
}
