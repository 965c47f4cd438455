package org.parley.analysis.trade;

import org.jspecify.annotations.Nullable;

/**
 * All that can move on an issue, from the best common position for us to the worst.
 *
 * @param client what we give on the way, in points of table value
 * @param provider what the provider gets on the way, in points of table value, an estimate
 */
public record Move(String mechanism, double client, double provider) {
    static Move of(TableIssue issue) {
        TermOption best = issue.options().getFirst();
        TermOption worst = issue.options().getLast();
        return new Move(
                issue.mechanism(),
                issue.clientWeight() * (best.client() - worst.client()),
                issue.providerWeight() * (worst.provider() - best.provider()));
    }

    /** What the provider gets for a point that we give; null when we give nothing. */
    public @Nullable Double providerPerPoint() {
        return client <= 0 ? null : provider / client;
    }

    /** What we get for a point that the provider gives; null when it gives nothing. */
    public @Nullable Double clientPerPoint() {
        return provider <= 0 ? null : client / provider;
    }
}
