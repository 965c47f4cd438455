package org.parley.analysis.rules;

import static java.util.Map.entry;
import static org.parley.analysis.rules.RulePredicate.when;

import java.util.List;
import java.util.Map;

/** Pay that works against what is bought with it. */
final class PayRules {
    static final Map<String, RulePredicate> ALL = Map.ofEntries(
            entry("R09", when(s -> s.atLeast("SCOPE-1", 60) && s.below("SCOPE-2", 75), "SCOPE-1", "SCOPE-2")),
            entry("R10", when(PayRules::feeOnUnmeasuredResults, "PRICE-3", "PERF-5")
                    .showing(s -> List.of(Fact.of("Q11", s.answer("Q11"))))),
            entry("R11", when(s -> s.above("PRICE-3", s.orZero("PERF-5")), "PRICE-3", "PERF-5")),
            entry("R18", when(s -> s.above("PRICE-7", term(s)), "PRICE-7")
                    .showing(s -> List.of(Fact.of("term", (double) term(s))))),
            entry("R19", when(s -> s.atMost("PRICE-2", 97) && (s.atLeast("PERF-2", 84) || s.atLeast("PERF-4", 84)),
                    "PRICE-2", "PERF-2", "PERF-4")),
            entry("R20", when(s -> (s.atLeast("SCOPE-5", 2) || s.above("TECH-3", 0)) && s.below("PRICE-4", 50),
                    "SCOPE-5", "TECH-3", "PRICE-4")),
            entry("R21", when(PayRules::oneSavingClaimedThreeTimes, "SCOPE-5", "PRICE-5", "TECH-3")),
            entry("R22", when(s -> s.atLeast("PRICE-5", 65) && s.atLeast("TRANS-3", 50), "PRICE-5", "TRANS-3")),
            entry("R23", when(s -> s.above("FLEX-2", 80) && s.orZero("SCOPE-5") < 2, "FLEX-2", "SCOPE-5")),
            entry("R24", when(s -> s.atLeast("PERF-6", 20) && s.atMost("PERF-7", 5) && s.atLeast("EXT-2", 12),
                    "PERF-6", "PERF-7", "EXT-2")),
            entry("R25", when(s -> s.atMost("FLEX-1", s.context().deadband()), "FLEX-1")
                    .showing(s -> List.of(Fact.of("deadband", s.context().deadband())))),
            entry("R26", when(s -> s.atLeast("PERF-2", 85) && s.below("PRICE-2", 104), "PERF-2", "PRICE-2")));

    private PayRules() {}

    /** Silent as a whole while Q11 is unanswered, as the rule's last column says. */
    private static boolean feeOnUnmeasuredResults(Situation s) {
        Double measurable = s.answer("Q11");
        if (measurable == null) {
            return false;
        }
        boolean nobodyMeasures = s.above("PRICE-3", 0) && s.orZero("PERF-5") < 10;
        boolean noBaseline = measurable < 4 && s.above("PRICE-3", 10);
        return nobodyMeasures || noBaseline;
    }

    private static boolean oneSavingClaimedThreeTimes(Situation s) {
        return s.included("SCOPE-5")
                && s.included("PRICE-5")
                && s.included("TECH-3")
                && !s.context().baselineOrder();
    }

    private static int term(Situation s) {
        return s.terms().deal().profile().termMonths();
    }
}
