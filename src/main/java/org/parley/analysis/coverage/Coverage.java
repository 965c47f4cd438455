package org.parley.analysis.coverage;

import java.util.List;
import java.util.Map;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.OutcomeId;

/**
 * How well the drafted positions support each outcome (SPEC 4.3).
 *
 * @param shares per outcome, 0 to 1; 0 when no mechanism in play supports it
 * @param contributors per outcome, the mechanisms in play that support it, in catalogue order
 */
public record Coverage(Map<OutcomeId, Double> shares, Map<OutcomeId, List<Contributor>> contributors) {
    /** Outcomes of at least this weight should be covered by {@link #LEAST_SHARE} or more. */
    public static final double WEIGHT_THAT_MATTERS = 0.15;

    public static final double LEAST_SHARE = 0.50;

    public Coverage {
        shares = Ordered.map(shares);
        contributors = Ordered.map(contributors);
    }

    /** 0 to 1. */
    public double share(OutcomeId outcome) {
        return shares.getOrDefault(outcome, 0.0);
    }
}
