package org.parley.domain.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.GainShare.FrozenBaseline;

/**
 * A row of yearly numbers that became longer or shorter with the term.
 *
 * @param bid letter; null for volumes
 * @param kind what the numbers are
 * @param scenario name, for volumes; else empty
 * @param before years
 * @param after years
 */
public record SeriesChange(@Nullable String bid, Kind kind, String scenario, int before, int after) {
    /** What has one number per year of the term. */
    public enum Kind {
        VOLUMES,
        BASELINE,
        FCR,
        NET_SAVINGS,
        DISPLACED_EFFORT,
        SAVINGS_BASELINE
    }

    public boolean longer() {
        return after > before;
    }

    /** The volumes first, then the prices, each in the deal's order; none where the length is the same. */
    public static List<SeriesChange> between(Deal before, Deal after) {
        var changes = new ArrayList<SeriesChange>();
        if (before.commercials().volumes() instanceof Volumes.Annual old
                && after.commercials().volumes() instanceof Volumes.Annual now) {
            now.scenarios().forEach((name, years) -> {
                List<Double> known = old.scenarios().get(name);
                if (known != null) {
                    changes.add(new SeriesChange(null, Kind.VOLUMES, name, known.size(), years.size()));
                }
            });
        }
        for (Bid bid : after.bids()) {
            Pricing old = before.bid(bid.letter()).map(Bid::pricing).orElse(null);
            Pricing now = bid.pricing();
            if (old != null && now != null) {
                for (PriceSeries series : PriceSeries.values()) {
                    if (series.yearly()) {
                        changes.add(new SeriesChange(
                                bid.letter(), Kind.valueOf(series.name()), "", series.of(old).size(),
                                series.of(now).size()));
                    }
                }
                changes.add(new SeriesChange(bid.letter(), Kind.SAVINGS_BASELINE, "", frozen(old), frozen(now)));
            }
        }
        changes.removeIf(c -> c.before() == c.after());
        return List.copyOf(changes);
    }

    private static int frozen(Pricing price) {
        FrozenBaseline frozen = price.terms().gainShare().frozen();
        return frozen == null ? 0 : frozen.cost().size();
    }
}
