package org.parley.ui.trade;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;
import org.parley.analysis.trade.PackageCloud;
import org.parley.analysis.trade.PackageOffer;
import org.parley.domain.Ordered;

/**
 * What the plane of both values shows.
 *
 * @param frontier packages that no other beats for both, falling for us and rising for them
 * @param cloud packages good and bad; null for none
 * @param points what is marked with words
 * @param clientFloor our table value without agreement
 * @param providerFloor their table value without agreement: an estimate
 */
record Plane(
        List<PackageOffer> frontier, @Nullable PackageCloud cloud, List<Marked> points, double clientFloor,
        double providerFloor) {
    static final Plane EMPTY = new Plane(List.of(), null, List.of(), 0, 0);

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
     * @param terms what it stands for
     */
    record Marked(
            Sort sort, double client, double provider, String text, @Nullable Integer index,
            Map<String, Double> terms) {
        Marked {
            terms = Ordered.map(terms);
        }
    }

    /**
     * The marked point that is drawn nearest to a place; of several in one place the one on top.
     *
     * @param reach how far it may be away
     * @return null when there is none
     */
    @Nullable
    Marked marked(double client, double provider, PlaneScale at, double reach) {
        Marked nearest = null;
        double least = reach;
        for (Marked each : points) {
            double distance = at.distance(each.client(), each.provider(), client, provider);
            if (distance <= least) {
                least = distance;
                nearest = each;
            }
        }
        return nearest;
    }

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

    /** The point of the frontier that is drawn nearest to a place; -1 when there is none. */
    int nearest(double client, double provider, PlaneScale at) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < frontier.size(); i++) {
            double distance = at.distance(frontier.get(i).client(), frontier.get(i).provider(), client, provider);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /**
     * The package of the cloud that is drawn nearest to a place.
     *
     * @param reach how far it may be away
     * @return -1 when there is none, or a point of the frontier is as near
     */
    int nearestBeside(double client, double provider, PlaneScale at, double reach) {
        int point = nearest(client, provider, at);
        double least = point < 0
                ? reach
                : Math.min(reach, at.distance(
                        frontier.get(point).client(), frontier.get(point).provider(), client, provider));
        int nearest = -1;
        for (int i = 0; cloud != null && i < cloud.size(); i++) {
            double distance = at.distance(cloud.client(i), cloud.provider(i), client, provider);
            if (Computed.below(distance, least)) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
