package org.parley.analysis.trade;

import java.util.Set;
import org.parley.domain.Ordered;

/**
 * A position that could be agreed on an issue.
 *
 * @param term in the mechanism's unit
 * @param client its value to us, 0 to 100
 * @param provider its value to the provider by our estimate, 0 to 100
 * @param origins where the position comes from; at least one
 */
public record TermOption(double term, double client, double provider, Set<Origin> origins) {
    public TermOption {
        origins = Ordered.set(origins);
    }

    /** Whose position it is. */
    public enum Origin {
        OPEN,
        TARGET,
        FALLBACK,
        WALK_AWAY,
        /** The provider's limit as we estimate it. */
        PROVIDER_LIMIT,
        QUOTE,
        /** Agreed already. */
        LOCKED
    }
}
