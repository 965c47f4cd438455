package org.parley.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.Rule;

class RuleCatalogueTest {
    @Test
    void everyRuleOfTheCatalogueHasItsPredicate() {
        assertThat(Rules.ALL.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Scenario.CATALOG.rules().stream().map(Rule::id).toList());
    }

    @Test
    void hitShowsTheValuesThatFiredIt() {
        assertThat(Scenario.hit("R10", Scenario.deal("PRICE-3=12 Q11=3")))
                .hasValueSatisfying(h -> assertThat(h.facts())
                        .containsExactly(Fact.of("PRICE-3", 12.0), Fact.of("PERF-5", (Double) null),
                                Fact.of("Q11", 3.0)));
    }

    @Test
    void hitsComeInCatalogueOrder() {
        assertThat(Scenario.hits(Scenario.deal("SA regulated personal PRICE-3=12 FLEX-2=90")))
                .extracting(RuleHit::rule)
                .isSorted()
                .contains("R01", "R06", "R27", "R29");
    }
}
