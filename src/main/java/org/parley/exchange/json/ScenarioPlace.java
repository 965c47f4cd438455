package org.parley.exchange.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.parley.domain.deal.Volumes;

/** Where the volumes of a deal file hold their scenarios. */
enum ScenarioPlace {
    /** By name beside the other fields of the volumes. */
    BESIDE,
    /** In an object of their own, because a name would be taken for another field. */
    APART;

    static final String KEY = "scenarios";
    private static final Set<String> OF_YEARS = Set.of("unit");
    private static final Set<String> OF_MONTHS = Set.of("unit", "forecast", "monthlyShare", "ahtMinutes", "occupancy",
            "shrinkage");

    static ScenarioPlace of(Volumes volumes) {
        Set<String> names = switch (volumes) {
            case Volumes.Annual annual -> annual.scenarios().keySet();
            case Volumes.Monthly monthly -> monthly.scenarios().keySet();
        };
        return names.stream().anyMatch(n -> OF_MONTHS.contains(n) || n.equals(KEY)) ? APART : BESIDE;
    }

    static Map<String, Field> ofYears(Field volumes) {
        return in(volumes, OF_YEARS);
    }

    static Map<String, Field> ofMonths(Field volumes) {
        return in(volumes, OF_MONTHS);
    }

    private static Map<String, Field> in(Field volumes, Set<String> fields) {
        if (volumes.at(KEY).isObject()) {
            return volumes.at(KEY).members();
        }
        var scenarios = new LinkedHashMap<>(volumes.members());
        fields.forEach(scenarios::remove);
        return scenarios;
    }
}
