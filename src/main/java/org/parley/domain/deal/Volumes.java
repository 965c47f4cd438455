package org.parley.domain.deal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.Ordered;

/** Contact volumes by scenario, in the order given. */
public sealed interface Volumes {
    /** What one unit of volume is, in words. */
    String unit();

    /** Volumes per year of the term. */
    record Annual(String unit, Map<String, List<Double>> scenarios) implements Volumes {
        public Annual {
            var copy = new LinkedHashMap<String, List<Double>>();
            scenarios.forEach((name, years) -> copy.put(name, List.copyOf(years)));
            scenarios = Ordered.map(copy);
        }
    }

    /**
     * One yearly volume per scenario, spread over the months.
     *
     * @param forecast the locked yearly forecast
     * @param monthlyShare twelve shares, January first, that sum to 1
     * @param ahtMinutes average handle time
     * @param occupancy 0 to 1
     * @param shrinkage 0 to 1
     */
    record Monthly(
            String unit,
            Map<String, Double> scenarios,
            double forecast,
            List<Double> monthlyShare,
            double ahtMinutes,
            double occupancy,
            double shrinkage)
            implements Volumes {
        public Monthly {
            scenarios = Ordered.map(scenarios);
            monthlyShare = List.copyOf(monthlyShare);
        }
    }
}
