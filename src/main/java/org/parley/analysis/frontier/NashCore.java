package org.parley.analysis.frontier;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of the frontier around the Nash point, without the rest.
 *
 * <p>Gains x and y with a product of P or more satisfy p x + q y >= 2 sqrt(p q P), whatever the weights p and q. With the
 * weights of the hull's Nash point and with P from the best corner of the hull, few sums over some issues can still become
 * such a package when the other issues add their best; only those are merged.
 */
public final class NashCore {
    /** Beyond this many points the whole frontier is as fast. */
    private static final int LIMIT = 4096;

    private static final int BITS = 62;

    private final Instance instance;
    private final Point reservation;
    private final Cut.Prices prices;
    private final List<Efficient> issues;

    private NashCore(Instance instance, Point reservation, Cut.Prices prices) {
        this.instance = instance;
        this.reservation = reservation;
        this.prices = prices;
        issues = Frontier.issues(instance);
        issues.sort(Comparator.comparingLong(Efficient::spreadA));
    }

    /**
     * Points of the frontier with every Nash point among them: {@link Solutions#nash} of it is that of the whole frontier.
     *
     * @throws FrontierTooLargeException as {@link Frontier#of}, where the bound does not help
     */
    public static Frontier of(Instance instance, Point reservation) {
        Solutions.checkWithin(reservation.a());
        Solutions.checkWithin(reservation.b());
        List<Point> corners = Hull.corners(instance).stream().map(Bundle::worth).toList();
        Product best = bestProduct(corners, reservation);
        if (best == null) {
            return Frontier.of(instance);
        }
        try {
            var core = new NashCore(instance, reservation, prices(instance, corners, reservation));
            return core.reaching(best);
        } catch (FrontierTooLargeException e) {
            return Frontier.of(instance);
        }
    }

    private static @Nullable Product bestProduct(List<Point> corners, Point reservation) {
        return corners.stream()
                .filter(c -> c.atLeast(reservation))
                .map(c -> Product.of(c.a() - reservation.a(), c.b() - reservation.b()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The other party's gain weights each party's, at the hull's Nash point. Any weights are correct, so doubles do. */
    private static Cut.Prices prices(Instance instance, List<Point> corners, Point reservation) {
        double bestX = 1;
        double bestY = 1;
        double best = -1;
        for (int i = 0; i < corners.size(); i++) {
            Point from = corners.get(Math.max(0, i - 1));
            double x = (double) from.a() - reservation.a();
            double y = (double) from.b() - reservation.b();
            double dx = (double) corners.get(i).a() - from.a();
            double dy = (double) corners.get(i).b() - from.b();
            double part = dx == 0 ? 0 : Math.clamp(-(x * dy + y * dx) / (2 * dx * dy), 0.0, 1.0);
            double gainX = x + part * dx;
            double gainY = y + part * dy;
            if (gainX >= 0 && gainY >= 0 && gainX * gainY > best) {
                best = gainX * gainY;
                bestX = gainX;
                bestY = gainY;
            }
        }
        double unit = 0x1p62 / Math.max(1, Math.max(bestX, bestY));
        return new Cut.Prices((long) (bestY * unit), (long) (bestX * unit), shift(instance));
    }

    /** How far every sum can be moved to the left and still be a {@code long}. */
    private static int shift(Instance instance) {
        long largest = 1;
        for (int i = 0; i < instance.issues(); i++) {
            long most = 0;
            for (int o = 0; o < instance.options(i); o++) {
                most = Math.max(most, Math.max(Math.abs(instance.a(i, o)), Math.abs(instance.b(i, o))));
            }
            largest += most;
        }
        return Math.max(0, BITS - (Long.SIZE - Long.numberOfLeadingZeros(largest)));
    }

    private Frontier reaching(Product product) {
        BigInteger bound = bound(product);
        for (Efficient issue : issues) {
            bound = bound.subtract(most(issue));
        }
        Level level = SparseLevel.EMPTY;
        for (Efficient issue : issues) {
            bound = bound.add(most(issue));
            level = level.merge(issue, new Merging(0, LIMIT, null, Cut.below(prices, bound)));
        }
        return new Frontier(instance.issues(), level.points(), 0);
    }

    /** What the weighted values of a package with this product of gains come to at least. */
    private BigInteger bound(Product product) {
        BigInteger weights = BigInteger.valueOf(prices.p()).multiply(BigInteger.valueOf(prices.q()));
        BigInteger gains = product.toBigInteger().multiply(weights).shiftLeft(2).sqrt();
        return gains.add(prices.of(reservation.a(), reservation.b()));
    }

    private BigInteger most(Efficient issue) {
        BigInteger most = prices.of(issue.a()[0], issue.b()[0]);
        for (int o = 1; o < issue.size(); o++) {
            most = most.max(prices.of(issue.a()[o], issue.b()[o]));
        }
        return most;
    }
}
