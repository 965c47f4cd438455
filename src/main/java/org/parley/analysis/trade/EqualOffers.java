package org.parley.analysis.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offers that are worth the same to us within a band and differ from each other, so that the provider's choice tells what
 * it wants (multiple equivalent simultaneous offers, SPEC 7).
 *
 * @param packages best for the provider first
 * @param provider from the provider's worst package of the band to its best; null when the band is empty, or has too many
 *     packages to know
 */
public record EqualOffers(List<PackageOffer> packages, @Nullable ValueRange provider, State state) {
    public EqualOffers {
        packages = List.copyOf(packages);
    }

    /** How far the set can be trusted. */
    public enum State {
        /** As many as asked for; no other choice of the kind is better for the provider. */
        COMPLETE,
        /** Fewer than asked for: nothing else in the band differs enough. */
        FEWER,
        /** No package lies in the band. */
        BAND_EMPTY,
        /** Too many packages lie in the band to be sure that these are the best of it. */
        UNPROVEN
    }
}
