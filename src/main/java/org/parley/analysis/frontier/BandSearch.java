package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Lists the packages of a band that lose no more than a limit, depth first. */
final class BandSearch {
    private static final long MOST_STEPS = 50L * Band.LIMIT;

    private final Instance instance;
    private final Losses losses;
    private final long low;
    private final long high;
    private final int[][] options;
    private final long[] leastRest;
    private final long[] mostRest;
    private final int[] choice;
    private final List<Bundle> found = new ArrayList<>();
    private final long limit;
    private long steps;

    BandSearch(Instance instance, Losses losses, long limit, long low, long high) {
        this.instance = instance;
        this.losses = losses;
        this.limit = limit;
        this.low = low;
        this.high = high;
        int issues = instance.issues();
        options = new int[issues][];
        leastRest = new long[issues + 1];
        mostRest = new long[issues + 1];
        choice = new int[issues];
        for (int i = issues - 1; i >= 0; i--) {
            int issue = i;
            options[i] = IntStream.range(0, instance.options(i))
                    .filter(o -> losses.of(issue, o) <= limit)
                    .boxed()
                    .sorted(Comparator.comparingLong(o -> losses.of(issue, o)))
                    .mapToInt(o -> o)
                    .toArray();
            var values = IntStream.of(options[i]).mapToLong(o -> instance.a(issue, o)).summaryStatistics();
            leastRest[i] = leastRest[i + 1] + values.getMin();
            mostRest[i] = mostRest[i + 1] + values.getMax();
        }
    }

    /** False when there are too many. */
    boolean run() {
        return below(0, 0, 0);
    }

    List<Bundle> found() {
        return found;
    }

    private boolean below(int issue, long a, long loss) {
        if (a + mostRest[issue] < low || a + leastRest[issue] > high) {
            return true;
        }
        if (issue == choice.length) {
            found.add(new Bundle(instance.worth(choice), choice));
            return found.size() <= Band.LIMIT;
        }
        for (int option : options[issue]) {
            long next = loss + losses.of(issue, option);
            if (next > limit) {
                return true;
            }
            choice[issue] = option;
            if (++steps > MOST_STEPS || !below(issue + 1, a + instance.a(issue, option), next)) {
                return false;
            }
        }
        return true;
    }
}
