package org.parley.domain.deal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;
import org.parley.domain.Ordered;
import org.parley.domain.Amounts;

/** Contact volumes by scenario, in the order given. */
public sealed interface Volumes {
    /** Ending of the id under which results name a scenario as it is stated, where volumes are by the year. */
    String QUOTED = "-quoted";

    /** Ending of the id under which results name a scenario that is corrected for repeat calls. */
    String ADJUSTED = "-adj";

    /** What one unit of volume is, in words. */
    String unit();

    /** Names of the scenarios, in the order given. */
    Set<String> names();

    /** The same volumes under another name, which no other scenario may have. */
    Volumes withName(String scenario, String name);

    /** Volumes per year of the term. */
    record Annual(String unit, Map<String, List<Double>> scenarios) implements Volumes {
        public Annual {
            var copy = new LinkedHashMap<String, List<Double>>();
            scenarios.forEach((name, years) -> copy.put(
                    Check.filled(name, "volume scenario"), Amounts.amounts(years, "volume of a year")));
            scenarios = Ordered.map(copy);
        }

        @Override
        public Set<String> names() {
            return scenarios.keySet();
        }

        @Override
        public Annual withName(String scenario, String name) {
            return new Annual(unit, renamed(scenarios, scenario, name));
        }

        public Annual withScenarios(Map<String, List<Double>> changed) {
            return new Annual(unit, changed);
        }

        /** @param years null removes the scenario */
        public Annual with(String scenario, @Nullable List<Double> years) {
            return new Annual(unit, Ordered.with(scenarios, scenario, years));
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
            scenarios.forEach((name, volume) -> {
                Check.filled(name, "volume scenario");
                Amounts.amount(volume, "volume of a year");
            });
            scenarios = Ordered.map(scenarios);
            Amounts.amount(forecast, "locked forecast");
            monthlyShare = Amounts.shares(monthlyShare, "share of a month");
            if (monthlyShare.size() != 12) {
                throw new InvalidValueException("shares of the months", "must be twelve");
            }
            Amounts.amount(ahtMinutes, "handle time");
            Amounts.share(occupancy, "occupancy");
            Amounts.share(shrinkage, "shrinkage");
        }

        @Override
        public Set<String> names() {
            return scenarios.keySet();
        }

        @Override
        public Monthly withName(String scenario, String name) {
            return new Monthly(
                    unit, renamed(scenarios, scenario, name), forecast, monthlyShare, ahtMinutes, occupancy, shrinkage);
        }

        /** @param volume null removes the scenario */
        public Monthly with(String scenario, @Nullable Double volume) {
            return new Monthly(
                    unit, Ordered.with(scenarios, scenario, volume), forecast, monthlyShare, ahtMinutes, occupancy,
                    shrinkage);
        }

        public Monthly withForecast(double changed) {
            return new Monthly(unit, scenarios, changed, monthlyShare, ahtMinutes, occupancy, shrinkage);
        }

        public Monthly withMonthlyShare(List<Double> changed) {
            return new Monthly(unit, scenarios, forecast, changed, ahtMinutes, occupancy, shrinkage);
        }

        public Monthly withHandling(double ahtMinutes, double occupancy, double shrinkage) {
            return new Monthly(unit, scenarios, forecast, monthlyShare, ahtMinutes, occupancy, shrinkage);
        }
    }

    private static <T> Map<String, T> renamed(Map<String, T> scenarios, String scenario, String name) {
        if (!scenarios.containsKey(scenario)) {
            throw new InvalidValueException("volume scenario", "does not exist: " + scenario);
        }
        if (!name.equals(scenario) && scenarios.containsKey(name)) {
            throw new InvalidValueException("volume scenario", "is there already: " + name);
        }
        var changed = new LinkedHashMap<String, T>();
        scenarios.forEach((each, volume) -> changed.put(each.equals(scenario) ? name : each, volume));
        return changed;
    }
}
