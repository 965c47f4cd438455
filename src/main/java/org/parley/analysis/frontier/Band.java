package org.parley.analysis.frontier;

import java.util.Comparator;
import java.util.List;
import org.parley.domain.InvalidValueException;

/**
 * The packages whose value for the first party lies in a band, best for the second party first, without enumerating all.
 *
 * <p>With a price on the first party's value every option of an issue loses something against the best one. A
 * package of the band that is good for the second party loses little in sum, so only packages within a growing loss are
 * listed (Lagrangian relaxation); the bound says from where on the list is complete.
 */
public final class Band {
    /** The most packages that are listed. */
    public static final int LIMIT = 100_000;

    /** Up to 2 to this many packages are listed at once. */
    private static final int SMALL = 15;
    /** The first list goes to the largest loss, halved so often. */
    private static final int FIRST = 20;

    private final Instance instance;
    private final long low;
    private final long high;
    private final Losses losses;

    private Band(Instance instance, long low, long high, Losses losses) {
        this.instance = instance;
        this.low = low;
        this.high = high;
        this.losses = losses;
    }

    /**
     * @param low least value for the first party that is in the band
     * @param high largest value for the first party that is in the band
     */
    public static Band of(Instance instance, long low, long high) {
        if (low > high) {
            throw new InvalidValueException("band", "must not end below its start: " + low + " to " + high);
        }
        return new Band(instance, low, high, Losses.of(instance, low, high));
    }

    /**
     * Packages of the band, falling for the second party, then for the first, then in the order of their options.
     *
     * @param certainFrom every package of the band that is worth this or more to the second party is listed;
     *     {@code Long.MIN_VALUE} when all are
     * @param tooMany true when listing stopped at {@link #LIMIT}; then nothing is certain
     */
    public record Listing(List<Bundle> packages, long certainFrom, boolean tooMany) {
        public Listing {
            packages = List.copyOf(packages);
        }
    }

    /** Says whether a list answers the question. */
    @FunctionalInterface
    public interface Enough {
        boolean in(Listing listing);
    }

    /** The first list that is enough, complete, or too long. */
    public Listing list(Enough enough) {
        if (instance.packages().bitLength() > SMALL) {
            for (int halvings = FIRST; halvings > 0; halvings--) {
                Listing listing = within(losses.largest() >> halvings);
                if (listing.tooMany || enough.in(listing)) {
                    return listing;
                }
            }
        }
        return listed(losses.largest(), low, high, Long.MIN_VALUE);
    }

    private Listing within(long cost) {
        long depth = Math.min(losses.depth(cost), high - low);
        return losses.fromAbove()
                ? listed(cost, high - depth, high, losses.certainFrom(cost))
                : listed(cost, low, low + depth, losses.certainFrom(cost));
    }

    private Listing listed(long loss, long from, long to, long certainFrom) {
        var search = new BandSearch(instance, losses, loss, from, to);
        boolean tooMany = !search.run();
        List<Bundle> packages = search.found();
        packages.sort(Comparator.comparing(Bundle::worth, Comparator.comparingLong(Point::b)
                .thenComparingLong(Point::a)).reversed().thenComparing(Bundle.BY_CHOICE));
        return new Listing(packages, certainFrom, tooMany);
    }
}
