package org.parley.ui.trade;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.trade.ForbiddenTerms;
import org.parley.analysis.trade.RuleConflicts;
import org.parley.analysis.trade.TableIssue;
import org.parley.domain.deal.Deal;

/** What the rules forbid on a table. Many options take long, so what was found last is kept while it still holds. */
final class RuleTrial {
    private final AtomicReference<@Nullable Found> last = new AtomicReference<>();

    /** @param deal without its table, of which only the issues matter to the rules */
    private record Found(Deal deal, List<TableIssue> issues, List<ForbiddenTerms> forbidden) {}

    /** @param wanted from false on the work ends early and the result means nothing */
    List<ForbiddenTerms> of(DealAnalysis analysis, List<TableIssue> issues, BooleanSupplier wanted) {
        Deal deal = analysis.terms().deal().withPackageTable(null);
        Found before = last.get();
        if (before != null && before.issues().equals(issues) && before.deal().equals(deal)) {
            return before.forbidden();
        }
        List<ForbiddenTerms> forbidden = RuleConflicts.of(
                analysis.terms(), analysis.coverage(), analysis.scoringWeights(), analysis.bids(), issues, wanted);
        if (wanted.getAsBoolean()) {
            last.set(new Found(deal, issues, forbidden));
        }
        return forbidden;
    }
}
