package org.parley.analysis.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;

/** Finds the level of equal offers that the provider has a reason to accept (SPEC 7). */
final class AcceptedLevel {
    /** How many whole levels are tried below the first that can do. */
    private static final int MOST = 25;

    private AcceptedLevel() {}

    /** True when an offer is worth less to the provider than no agreement. */
    static boolean refused(List<PackageOffer> offers, double without) {
        return offers.stream().anyMatch(o -> Computed.below(o.provider(), without));
    }

    /**
     * The highest whole level below the table's at which as many offers as now reach what the provider has without an
     * agreement; null when none is refused, or no lower level helps.
     */
    static @Nullable Double of(PackageFrontier frontier, EqualOffers now) {
        TableModel model = frontier.model();
        double without = model.table().providerDisagreement();
        if (!refused(now.packages(), without)) {
            return null;
        }
        double first = Math.min(best(frontier, without), Math.ceil(model.table().meso().clientLevel()) - 1);
        for (double level = first; level >= 0 && level > first - MOST; level--) {
            List<PackageOffer> offers = EqualOfferFinder.of(model, level).packages();
            if (offers.size() >= now.packages().size() && !refused(offers, without)) {
                return level;
            }
        }
        return null;
    }

    /** No package above this level reaches it: the frontier has the best for the provider. */
    private static double best(PackageFrontier frontier, double without) {
        for (int i = 0; i < frontier.size(); i++) {
            if (!Computed.below(frontier.provider(i), without)) {
                return Math.ceil(frontier.client(i) + frontier.model().table().meso().tolerance());
            }
        }
        return -1;
    }
}
