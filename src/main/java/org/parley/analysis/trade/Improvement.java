package org.parley.analysis.trade;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.number.Computed;

/**
 * An efficient package that is better for one side than terms we look at, and no worse for the other.
 *
 * @param place on the frontier
 * @param client how much more it is worth to us, in points of table value, 0 and up
 * @param provider how much more it is worth to the provider, in points of table value, 0 and up; an estimate
 */
public record Improvement(int place, double client, double provider) {
    /**
     * Of all such packages the one with the largest product of both gains, then the largest sum, then the best for us.
     *
     * @param frontier best for us first
     * @param client our table value of the terms
     * @param provider the provider's table value of the terms
     * @return empty when nothing on the frontier is better for one side and no worse for the other
     */
    public static Optional<Improvement> of(List<PackageOffer> frontier, double client, double provider) {
        Improvement best = null;
        for (int i = 0; i < frontier.size(); i++) {
            PackageOffer offer = frontier.get(i);
            boolean worse = Computed.below(offer.client(), client) || Computed.below(offer.provider(), provider);
            boolean better = Computed.below(client, offer.client()) || Computed.below(provider, offer.provider());
            if (better && !worse) {
                var found = new Improvement(
                        i, Math.max(0, offer.client() - client), Math.max(0, offer.provider() - provider));
                best = best == null || found.beats(best) ? found : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean beats(Improvement other) {
        int byProduct = Double.compare(client * provider, other.client * other.provider);
        return byProduct > 0 || (byProduct == 0 && client + provider > other.client + other.provider);
    }
}
