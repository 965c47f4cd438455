package org.parley.ui.trade;

import java.util.List;
import org.parley.analysis.trade.ConcessionPlan;
import org.parley.analysis.trade.ContingentTerm;
import org.parley.analysis.trade.Logrolling;

/**
 * What to give, what to ask for, and how.
 *
 * @param concessions per issue, in the order of the table
 * @param contingent where forecasts differ
 */
record TradePlan(Logrolling logrolling, List<ConcessionPlan> concessions, List<ContingentTerm> contingent) {
    TradePlan {
        concessions = List.copyOf(concessions);
        contingent = List.copyOf(contingent);
    }
}
