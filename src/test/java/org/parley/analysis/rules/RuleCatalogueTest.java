package org.parley.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Rule;
import org.parley.domain.catalog.Severity;

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

    /** All that a new rule takes: an entry of the catalogue and a predicate under the same id. */
    @Test
    void newRuleIsOneEntryAndOnePredicate() {
        var entry = new Rule(
                "R49", Severity.MEDIUM, "GOV-2 > 12", "more meetings than months", "merge meetings", "does not fire");
        RulePredicate predicate = RulePredicate.when(s -> s.above("GOV-2", 12), "GOV-2");

        assertThat(hitsOf(entry, predicate, "GOV-2=13"))
                .containsExactly(new RuleHit(
                        "R49", Severity.MEDIUM, List.of("GOV-2"), List.of(Fact.of("GOV-2", 13.0)), null));
        assertThat(hitsOf(entry, predicate, "GOV-2=12")).isEmpty();
        assertThat(hitsOf(entry, predicate, "SA")).as("omitted").isEmpty();
    }

    private static List<RuleHit> hitsOf(Rule entry, RulePredicate predicate, String given) {
        Catalog shipped = Scenario.CATALOG;
        var rules = new ArrayList<>(shipped.rules());
        rules.add(entry);
        var catalog = new Catalog(
                shipped.outcomes(), shipped.models(), shipped.groups(), shipped.families(), shipped.mechanisms(),
                shipped.questions(), shipped.minimumAnswers(), rules, shipped.sources());
        DealAnalysis analysis = DealAnalysis.of(catalog, Scenario.deal(given));
        var situation = new Situation(
                analysis.terms(), analysis.coverage(), analysis.scoringWeights(), analysis.bids());
        return RuleEngine.of(situation, Map.of(entry.id(), predicate));
    }
}
