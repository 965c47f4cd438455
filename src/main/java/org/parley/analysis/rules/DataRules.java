package org.parley.analysis.rules;

import static java.util.Map.entry;
import static org.parley.analysis.rules.RulePredicate.offenders;
import static org.parley.analysis.rules.RulePredicate.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.domain.catalog.Severity;

/** What law on personal data and on supervised firms expects of the contract. */
final class DataRules {
    private static final Set<String> PROCESSOR_TERMS = Set.of("DATA-1", "DATA-2", "DATA-3", "EXIT-2", "EXT-6");
    private static final Set<String> SUPERVISED_TERMS = Set.of("DATA-4", "EXIT-1");

    static final Map<String, RulePredicate> ALL = Map.ofEntries(
            entry("R27", offenders(s -> s.context().personal() ? omitted(s, PROCESSOR_TERMS) : List.of())),
            entry("R28", when(s -> s.context().personal() && s.above("DATA-3", 48), "DATA-3")
                    .with(Severity.BLOCKER, s -> s.above("DATA-3", 72))),
            entry("R29", offenders(s -> s.context().regulated() ? omitted(s, SUPERVISED_TERMS) : List.of())),
            entry("R30", when(s -> s.atLeast("BCP-5", 80) && s.below("DATA-2", 4), "BCP-5", "DATA-2")));

    private DataRules() {}

    private static List<String> omitted(Situation s, Set<String> mechanisms) {
        return s.mechanismsThat(m -> mechanisms.contains(m.id()) && !s.terms().included(m));
    }
}
