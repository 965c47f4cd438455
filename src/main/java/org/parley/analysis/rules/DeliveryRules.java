package org.parley.analysis.rules;

import static java.util.Map.entry;
import static org.parley.analysis.rules.RulePredicate.when;

import java.util.List;
import java.util.Map;
import org.parley.analysis.number.Computed;
import org.parley.domain.deal.Context.ReleaseCadence;

/** Calendars and people that cannot hold what was promised. */
final class DeliveryRules {
    private static final double BUSINESS_DAYS_PER_DAY = 5.0 / 7;
    private static final int MEETINGS_PER_CAPACITY_POINT = 8;

    static final Map<String, RulePredicate> ALL = Map.ofEntries(
            entry("R40", when(s -> sandboxLongerThanMonth(s) || sandboxLongerThanNotice(s), "INTEG-3", "INTEG-4")
                    .showing(DeliveryRules::releases)),
            entry("R41", when(s -> s.below("CHANGE-6", 5) && s.atLeast("PERF-4", 80), "CHANGE-6", "PERF-4")),
            entry("R42", when(s -> s.atMost("SCOPE-6", 5) && s.below("GOV-8", 90), "SCOPE-6", "GOV-8")),
            entry("R43", when(DeliveryRules::moreMeetingsThanPeople, "GOV-2", "GOV-3", "CHANGE-1", "TECH-1")
                    .showing(s -> List.of(Fact.of("Q16", s.answer("Q16"))))));

    private DeliveryRules() {}

    private static boolean sandboxLongerThanMonth(Situation s) {
        return s.above("INTEG-3", 20) && s.context().releases() == ReleaseCadence.MONTHLY;
    }

    private static boolean sandboxLongerThanNotice(Situation s) {
        Double sandbox = s.draft("INTEG-3");
        Double notice = s.draft("INTEG-4");
        return sandbox != null && notice != null && Computed.above(sandbox, notice * BUSINESS_DAYS_PER_DAY);
    }

    private static boolean moreMeetingsThanPeople(Situation s) {
        Double capacity = s.answer("Q16");
        double meetings = s.orZero("GOV-2") + s.orZero("GOV-3") + s.orZero("CHANGE-1") + s.orZero("TECH-1");
        return capacity != null && Computed.above(meetings, MEETINGS_PER_CAPACITY_POINT * capacity);
    }

    private static List<Fact> releases(Situation s) {
        ReleaseCadence releases = s.context().releases();
        return List.of(releases == null ? Fact.of("releases", (Double) null) : Fact.of("releases", releases));
    }
}
