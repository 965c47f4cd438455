package org.parley.analysis.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.Ordered;

/** The predicates of all rules. A rule is one entry of the catalogue and one predicate here. */
final class Rules {
    static final Map<String, RulePredicate> ALL = together(List.of(
            ModelRules.ALL,
            PayRules.ALL,
            OutcomeRules.ALL,
            DataRules.ALL,
            ContinuityRules.ALL,
            InnovationRules.ALL,
            DeliveryRules.ALL,
            ExitRules.ALL,
            TableRules.ALL));

    private Rules() {}

    private static Map<String, RulePredicate> together(List<Map<String, RulePredicate>> themes) {
        var all = new LinkedHashMap<String, RulePredicate>();
        themes.forEach(theme -> theme.forEach((id, predicate) -> {
            if (all.put(id, predicate) != null) {
                throw new IllegalStateException("rule " + id + " has two predicates");
            }
        }));
        return Ordered.map(all);
    }
}
