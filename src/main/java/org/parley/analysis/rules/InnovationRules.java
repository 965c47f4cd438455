package org.parley.analysis.rules;

import static java.util.Map.entry;
import static org.parley.analysis.rules.RulePredicate.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joint work on new things without owner, money or test. */
final class InnovationRules {
    private static final String COMMERCIALISATION = "COMM";
    private static final String JOINT_ASSETS = "IP-2";

    static final Map<String, RulePredicate> ALL = Map.ofEntries(
            entry("R35", when(s -> s.above("IP-5", s.draft("COMM-2")), "IP-5", "COMM-2")),
            entry("R36", InnovationRules::soldButNotOwned),
            entry("R37", when(s -> s.included(JOINT_ASSETS) && s.orZero(JOINT_ASSETS) == 5 && s.atLeast("TRANS-3", 35),
                    JOINT_ASSETS, "TRANS-3")),
            entry("R38", when(InnovationRules::ideasWithoutMoney,
                    "TRANS-1", "GOV-3", "FLEX-4", "TRANS-3", "TRANS-4")),
            entry("R39", when(s -> s.included("TECH-3") && s.omitted("TECH-2"), "TECH-3", "TECH-2")));

    private InnovationRules() {}

    private static @Nullable Finding soldButNotOwned(Situation s) {
        List<String> sold = s.mechanismsThat(m -> m.family().equals(COMMERCIALISATION) && s.terms().included(m));
        boolean owned = s.atLeast(JOINT_ASSETS, 3);
        if (sold.isEmpty() || owned) {
            return null;
        }
        var named = new ArrayList<>(sold);
        named.add(JOINT_ASSETS);
        return new Finding(named, named.stream().map(s::fact).toList(), null);
    }

    private static boolean ideasWithoutMoney(Situation s) {
        boolean ideas = s.included("TRANS-1") || s.included("GOV-3");
        return ideas && s.omitted("FLEX-4") && s.omitted("TRANS-3") && s.omitted("TRANS-4");
    }
}
