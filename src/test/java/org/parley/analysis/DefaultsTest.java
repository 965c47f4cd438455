package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.domain.catalog.OutcomeId.AGI;
import static org.parley.domain.catalog.OutcomeId.CAP;
import static org.parley.domain.catalog.OutcomeId.CX;
import static org.parley.domain.catalog.OutcomeId.MKT;
import static org.parley.domain.catalog.OutcomeId.TEC;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.analysis.rules.RuleHit;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.IntentEdits;

/** What SPEC 5 promises of the catalogue's defaults. */
class DefaultsTest {
    @ParameterizedTest @EnumSource(names = {"OP", "SA", "VE"})
    void raiseNoRule(ModelId model) {
        assertThat(DealAnalysis.of(Deals.CATALOG, Deals.defaults(model)).ruleHits()).isEmpty();
    }

    @Test
    void transactionalOnesRaiseOnlyTheUncoveredOutcome() {
        Deal deal = IntentEdits.weights(Map.of(CX, 0.4, AGI, 0.3, CAP, 0.15, TEC, 0.14, MKT, 0.01))
                .apply(Deals.defaults(ModelId.TX));

        assertThat(hits(deal)).extracting(RuleHit::rule).containsExactly("R17");
        assertThat(hits(deal).getFirst().mechanisms()).containsExactly("CX", "CAP");
    }

    @Test
    void transactionalOnesRaiseNothingWhereEachUncoveredOutcomeWeighsLittle() {
        Deal deal = IntentEdits.weights(Map.of(AGI, 0.7, MKT, 0.02, CX, 0.14, CAP, 0.14, TEC, 0.0))
                .apply(Deals.defaults(ModelId.TX));

        assertThat(hits(deal)).isEmpty();
    }

    private static List<RuleHit> hits(Deal deal) {
        return DealAnalysis.of(Deals.CATALOG, deal).ruleHits();
    }
}
