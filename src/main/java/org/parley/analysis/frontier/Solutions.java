package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;

/**
 * Points of a frontier that a fair arbitrator could propose. All are individually rational: only packages that leave both
 * parties at least their reservation are considered. Exact: products are compared in 128 bits. On a frontier within an
 * epsilon they are the best of its points. Where utilities were rounded, values within a tolerance of the reservation count as
 * equal to it.
 */
public final class Solutions {
    private final Frontier frontier;
    private final Point reservation;
    private final long tolerance;
    private final List<Point> rational;

    private Solutions(Frontier frontier, Point reservation, long tolerance, List<Point> rational) {
        this.frontier = frontier;
        this.reservation = reservation;
        this.tolerance = tolerance;
        this.rational = rational;
    }

    /**
     * @param reservation what each party has without an agreement, in the units of the instance
     * @throws InvalidValueException when a reservation is beyond what an instance may hold
     */
    public static Solutions of(Frontier frontier, Point reservation) {
        return of(frontier, reservation, 0);
    }

    /**
     * @param tolerance units that a value may lie off the reservation by rounding, 0 and up
     * @throws InvalidValueException when a reservation is beyond what an instance may hold
     */
    public static Solutions of(Frontier frontier, Point reservation, long tolerance) {
        checkWithin(reservation.a());
        checkWithin(reservation.b());
        Point least = reservation.less(tolerance);
        var rational = new ArrayList<Point>();
        for (int i = 0; i < frontier.size(); i++) {
            Point point = frontier.point(i);
            if (point.atLeast(least)) {
                rational.add(point);
            }
        }
        return new Solutions(frontier, reservation, tolerance, List.copyOf(rational));
    }

    static void checkWithin(long reservation) {
        if (reservation > Instance.LIMIT || reservation < -Instance.LIMIT) {
            throw new InvalidValueException("reservation", "must be within 2^61, not " + reservation);
        }
    }

    /** The points of the frontier that leave both at least their reservation, falling for the first party. */
    public List<Point> rational() {
        return rational;
    }

    /** Largest product of the gains (Nash 1950). */
    public Solution nash() {
        return best(p -> Product.of(gainA(p), gainB(p)));
    }

    /** Largest smaller gain. */
    public Solution egalitarian() {
        return best(p -> Math.min(gainA(p), gainB(p)));
    }

    /** Largest sum of both values. */
    public Solution welfare() {
        return best(p -> p.a() + p.b());
    }

    /** Largest sum of both values, whatever the reservations. */
    public List<Point> welfareOfAll() {
        List<Point> all = new ArrayList<>();
        for (int i = 0; i < frontier.size(); i++) {
            all.add(frontier.point(i));
        }
        return best(all, p -> p.a() + p.b());
    }

    /**
     * Gains measured on each party's largest one, the smaller first, then the larger (Kalai and Smorodinsky 1975, for a
     * finite set of packages).
     */
    public Solution kalaiSmorodinsky() {
        if (rational.isEmpty()) {
            return new Solution.None(Solution.Reason.NO_PACKAGE_ACCEPTABLE_TO_BOTH);
        }
        long idealA = gainA(rational.getFirst());
        long idealB = gainB(rational.getLast());
        if (idealA == 0 || idealB == 0) {
            return new Solution.None(Solution.Reason.NO_GAIN_FOR_ONE);
        }
        return best(p -> Shares.of(Product.of(gainA(p), idealB), Product.of(gainB(p), idealA)));
    }

    /** Both parties' gains over a common denominator. */
    private record Shares(Product smaller, Product larger) implements Comparable<Shares> {
        static Shares of(Product x, Product y) {
            return new Shares(Product.smaller(x, y), Product.larger(x, y));
        }

        @Override
        public int compareTo(Shares other) {
            int bySmaller = smaller.compareTo(other.smaller);
            return bySmaller != 0 ? bySmaller : larger.compareTo(other.larger);
        }
    }

    private long gainA(Point point) {
        return gain(point.a(), reservation.a());
    }

    private long gainB(Point point) {
        return gain(point.b(), reservation.b());
    }

    private long gain(long value, long without) {
        return value - without <= tolerance ? 0 : value - without;
    }

    private <T extends Comparable<T>> Solution best(Function<Point, T> merit) {
        return rational.isEmpty()
                ? new Solution.None(Solution.Reason.NO_PACKAGE_ACCEPTABLE_TO_BOTH)
                : new Solution.Found(best(rational, merit));
    }

    private static <T extends Comparable<T>> List<Point> best(List<Point> points, Function<Point, T> merit) {
        var best = new ArrayList<Point>();
        @Nullable T highest = null;
        for (Point point : points) {
            T own = merit.apply(point);
            int compared = highest == null ? 1 : own.compareTo(highest);
            if (compared > 0) {
                highest = own;
                best.clear();
            }
            if (compared >= 0) {
                best.add(point);
            }
        }
        return best;
    }
}
