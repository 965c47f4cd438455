package org.parley.analysis.rules;

import static java.util.Map.entry;
import static org.parley.analysis.rules.RulePredicate.offenders;
import static org.parley.analysis.rules.RulePredicate.when;
import static org.parley.domain.catalog.OutcomeId.AGI;
import static org.parley.domain.catalog.OutcomeId.CX;
import static org.parley.domain.catalog.OutcomeId.MKT;
import static org.parley.domain.catalog.OutcomeId.TEC;

import java.util.List;
import java.util.Map;
import org.parley.analysis.coverage.Coverage;
import org.parley.analysis.number.Computed;
import org.parley.domain.catalog.Outcome;
import org.parley.domain.catalog.OutcomeId;

/** Wanted outcomes that the clauses work against or do not carry. */
final class OutcomeRules {
    static final Map<String, RulePredicate> ALL = Map.ofEntries(
            entry("R12", when(s -> s.inTopTwo(AGI) && (s.above("PRICE-6", 80) || s.above("SCOPE-3", 75)),
                    "PRICE-6", "SCOPE-3")),
            entry("R13", when(s -> s.inTopTwo(AGI) && (s.above("SCOPE-4", 45) || s.above("TALENT-5", 30)),
                    "SCOPE-4", "TALENT-5")),
            entry("R14", when(s -> s.inTopTwo(CX) && s.below("PERF-1", 40), "PERF-1")),
            entry("R15", when(s -> s.inTopTwo(MKT) && s.omitted("SCOPE-4") && s.omitted("TALENT-1"),
                    "SCOPE-4", "TALENT-1")),
            entry("R16", when(s -> s.inTopTwo(TEC) && s.omitted("PRICE-7") && s.omitted("TRANS-3"),
                    "PRICE-7", "TRANS-3")),
            entry("R17", offenders(
                    OutcomeRules::uncovered,
                    (s, id) -> Fact.of(id, s.coverage().share(OutcomeId.valueOf(id))))));

    private OutcomeRules() {}

    private static List<String> uncovered(Situation s) {
        return s.terms().catalog().outcomes().stream()
                .map(Outcome::id)
                .filter(o -> s.terms().deal().intent().weight(o) >= Coverage.WEIGHT_THAT_MATTERS)
                .filter(o -> Computed.below(s.coverage().share(o), Coverage.LEAST_SHARE))
                .map(OutcomeId::name)
                .toList();
    }
}
