package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.domain.InvalidValueException;

/**
 * The packages that no other package beats for both parties, as distinct pairs of values, with a package for each. Falling
 * for the first party and rising for the second.
 *
 * <p>Computed issue by issue: the efficient sums over some issues, each combined with every efficient option of the next,
 * hold all efficient sums over one issue more (Nemhauser and Ullmann 1969, for multiple choice).
 */
public final class Frontier {
    /** The most points that are held at once. */
    public static final int LIMIT = 500_000;

    private final int issues;
    private final SparseLevel points;
    private final long epsilon;

    Frontier(int issues, SparseLevel points, long epsilon) {
        this.issues = issues;
        this.points = points;
        this.epsilon = epsilon;
    }

    /**
     * Every efficient package.
     *
     * @throws FrontierTooLargeException when there are more than {@link #LIMIT} of them at some issue
     */
    public static Frontier of(Instance instance) {
        return of(instance, 0);
    }

    /**
     * Some packages such that every package (a, b) has one among them that is worth at least (a - epsilon, b). A guard
     * against frontiers too large to hold.
     *
     * @param epsilon 0 and up; the larger, the fewer points. What is guaranteed in fact is {@link #epsilon()}
     */
    public static Frontier within(Instance instance, long epsilon) {
        if (epsilon < 0) {
            throw new InvalidValueException("epsilon", "must not be negative, not " + epsilon);
        }
        return of(instance, epsilon / instance.issues());
    }

    private static Frontier of(Instance instance, long slack) {
        List<Efficient> issues = issues(instance);
        issues.sort(Comparator.comparingLong(Efficient::spreadA));
        var how = new Merging(slack, LIMIT, Grid.of(issues), null);
        Level level = SparseLevel.EMPTY;
        for (Efficient issue : issues) {
            level = level.merge(issue, how);
        }
        return new Frontier(instance.issues(), level.points(), slack * instance.issues());
    }

    static List<Efficient> issues(Instance instance) {
        var issues = new ArrayList<Efficient>();
        for (int i = 0; i < instance.issues(); i++) {
            issues.add(Efficient.of(instance, i));
        }
        return issues;
    }

    /** At least 1. */
    public int size() {
        return points.size();
    }

    public long a(int point) {
        return points.a()[point];
    }

    public long b(int point) {
        return points.b()[point];
    }

    public Point point(int point) {
        return new Point(a(point), b(point));
    }

    /**
     * The place of a point.
     *
     * @return below 0 when it is not on the frontier
     */
    public int indexOf(Point point) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int compared = Long.compare(point.a(), a(middle));
            if (compared == 0) {
                return b(middle) == point.b() ? middle : -1;
            }
            if (compared < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /**
     * The same without points that are efficient only by rounding: values that lie within {@code tolerance} units count as
     * equal.
     *
     * @param tolerance 0 and up; the number of issues suffices for utilities rounded to whole units
     */
    public Frontier withoutTiesWithin(long tolerance) {
        return tolerance == 0 ? this : new Frontier(issues, points.distinct(tolerance), epsilon);
    }

    /** A package that is worth the point: one option per issue. */
    public int[] choice(int point) {
        int[] choice = new int[issues];
        points.read(point, choice);
        return choice;
    }

    /** What a party can miss at most: 0 when the frontier is exact. */
    public long epsilon() {
        return epsilon;
    }
}
