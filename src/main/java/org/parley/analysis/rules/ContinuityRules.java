package org.parley.analysis.rules;

import static java.util.Map.entry;
import static org.parley.analysis.rules.RulePredicate.when;

import java.util.Map;

/** Recovery promises that nothing stands behind. */
final class ContinuityRules {
    static final Map<String, RulePredicate> ALL = Map.ofEntries(
            entry("R31", when(s -> s.atMost("BCP-1", 2) && s.above("BCP-2", 70), "BCP-1", "BCP-2")),
            entry("R32", when(s -> s.atMost("BCP-1", 4) && s.below("BCP-3", 2), "BCP-1", "BCP-3")),
            entry("R33", when(s -> s.below("BCP-6", 60) && s.atMost("BCP-1", 4), "BCP-6", "BCP-1")),
            entry("R34", when(s -> s.above("BCP-4", 30) && s.atMost("BCP-1", 4), "BCP-4", "BCP-1")));

    private ContinuityRules() {}
}
