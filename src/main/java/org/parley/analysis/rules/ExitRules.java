package org.parley.analysis.rules;

import static java.util.Map.entry;
import static org.parley.analysis.rules.RulePredicate.when;

import java.util.List;
import java.util.Map;
import org.parley.analysis.number.Computed;

/** Ends of the agreement that come too soon or too late. */
final class ExitRules {
    private static final double WEEKS_PER_MONTH = 4.3;

    static final Map<String, RulePredicate> ALL = Map.ofEntries(
            entry("R44", when(s -> shadowLongerThanHalfTheExit(s) || s.below("EXIT-1", s.context().switchingMonths()),
                    "EXIT-3", "EXIT-1").showing(s -> List.of(switching(s)))),
            entry("R45", when(ExitRules::renewalDecidedTooLate, "EXIT-7")
                    .showing(s -> List.of(switching(s), transitionIn(s)))));

    private ExitRules() {}

    private static boolean shadowLongerThanHalfTheExit(Situation s) {
        Double weeks = s.draft("EXIT-3");
        Double months = s.draft("EXIT-1");
        return weeks != null && months != null && Computed.above(weeks, months * WEEKS_PER_MONTH / 2);
    }

    private static boolean renewalDecidedTooLate(Situation s) {
        Double window = s.draft("EXIT-7");
        Double switching = s.context().switchingMonths();
        Double transition = s.context().transitionInMonths();
        return window != null
                && switching != null
                && transition != null
                && Computed.below(window, switching + transition);
    }

    private static Fact switching(Situation s) {
        return Fact.of("switchingMonths", s.context().switchingMonths());
    }

    private static Fact transitionIn(Situation s) {
        return Fact.of("transitionInMonths", s.context().transitionInMonths());
    }
}
