package org.parley.ui.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.PackageOffer;

/**
 * What the plane of both values shows.
 *
 * @param frontier packages that no other beats for both, falling for us and rising for them
 * @param points what is marked with words
 * @param clientFloor our table value without agreement
 * @param providerFloor their table value without agreement: an estimate
 */
record Plane(List<PackageOffer> frontier, List<Marked> points, double clientFloor, double providerFloor) {
    static final Plane EMPTY = new Plane(List.of(), List.of(), 0, 0);

    Plane {
        frontier = List.copyOf(frontier);
        points = List.copyOf(points);
    }

    /** How a marked point is drawn. */
    enum Sort {
        LANDMARK,
        BID,
        MESO
    }

    /**
     * @param text a few words
     * @param index on the frontier; null for a point beside it
     */
    record Marked(Sort sort, double client, double provider, String text, @Nullable Integer index) {}

    /** The larger end of our axis, a multiple of 10. */
    double clientEnd() {
        return end(frontier.stream().mapToDouble(PackageOffer::client).max().orElse(0),
                points.stream().mapToDouble(Marked::client).max().orElse(0), clientFloor);
    }

    /** The larger end of their axis, a multiple of 10. */
    double providerEnd() {
        return end(frontier.stream().mapToDouble(PackageOffer::provider).max().orElse(0),
                points.stream().mapToDouble(Marked::provider).max().orElse(0), providerFloor);
    }

    private static double end(double a, double b, double c) {
        return Math.clamp(Math.ceil((Math.max(a, Math.max(b, c)) + 2) / 10) * 10, 10, 110);
    }

    /** The point of the frontier nearest to a place, in the units given for either axis. */
    int nearest(double client, double provider, double perClient, double perProvider) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < frontier.size(); i++) {
            double distance = Math.hypot(
                    (frontier.get(i).client() - client) * perClient,
                    (frontier.get(i).provider() - provider) * perProvider);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
