package org.parley.analysis.trade;

import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;

/**
 * How much more an issue matters to us than to the provider (SPEC 7).
 *
 * @param client its share of our table value, 0 to 1
 * @param provider its share of the provider's, 0 to 1, an estimate
 * @param ratio client / provider; null when it does not matter to the provider
 */
public record Importance(
        String mechanism, double client, double provider, @Nullable Double ratio, Stance stance) {
    private static final double OFFER_BELOW = 0.8;
    private static final double ASK_ABOVE = 1.25;

    /** What to do with an issue. */
    public enum Stance {
        /** It matters more to the provider: concede here, for something. */
        OFFER,
        /** It matters about the same to both, or both want the same: there is nothing to trade. */
        EVEN,
        /** It matters more to us: ask here. */
        ASK
    }

    /** @param compatible whether both want the same, so that neither side concedes anything (SPEC 0) */
    static Importance of(TableIssue issue, boolean compatible) {
        double client = issue.clientWeight();
        double provider = issue.providerWeight();
        Double ratio = provider == 0 ? null : client / provider;
        return new Importance(issue.mechanism(), client, provider, ratio,
                compatible ? Stance.EVEN : stance(client, ratio));
    }

    private static Stance stance(double client, @Nullable Double ratio) {
        if (ratio == null) {
            return client > 0 ? Stance.ASK : Stance.EVEN;
        }
        if (Computed.below(ratio, OFFER_BELOW)) {
            return Stance.OFFER;
        }
        return Computed.above(ratio, ASK_ABOVE) ? Stance.ASK : Stance.EVEN;
    }
}
