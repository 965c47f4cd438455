package org.parley.analysis.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism on the table.
 *
 * @param clientWeight its share of our table value, 0 to 1
 * @param providerWeight its share of the provider's, 0 to 1, an estimate
 * @param options what both could accept, best for us first; none without common ground
 */
public record TableIssue(
        String mechanism, double clientWeight, double providerWeight, List<TermOption> options) {
    public TableIssue {
        options = List.copyOf(options);
    }

    /** The term that is agreed already; null while the issue is open. */
    public @Nullable Double agreed() {
        return options.size() == 1 && options.getFirst().origins().contains(TermOption.Origin.LOCKED)
                ? (Double) options.getFirst().term()
                : null;
    }
}
