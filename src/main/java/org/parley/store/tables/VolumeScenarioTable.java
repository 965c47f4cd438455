package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Volumes;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The scenarios; a scenario of monthly volumes has its one yearly volume here. */
final class VolumeScenarioTable implements DealTable {
    private static final Table TABLE = Table.of("volume_scenario", List.of("deal_id", "scenario"),
            List.of("place", "yearly_volume"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public @Nullable Object source(Deal deal) {
        return deal.commercials().volumes();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        switch (deal.commercials().volumes()) {
            case null -> {}
            case Volumes.Annual annual ->
                    Placed.each(annual.scenarios().keySet(), (name, place) -> rows.add(name, place, null));
            case Volumes.Monthly monthly ->
                    Placed.each(
                            monthly.scenarios().entrySet(),
                            (scenario, place) -> rows.add(scenario.getKey(), place, scenario.getValue()));
        }
    }

    Map<String, List<Double>> yearly(StoredRows rows, VolumeYearTable years) {
        var scenarios = new LinkedHashMap<String, List<Double>>();
        for (Row row : rows.all(TABLE)) {
            String scenario = row.text("scenario");
            scenarios.put(scenario, years.read(rows, scenario));
        }
        return scenarios;
    }

    Map<String, Double> flat(StoredRows rows) {
        var scenarios = new LinkedHashMap<String, Double>();
        rows.all(TABLE).forEach(row -> scenarios.put(row.text("scenario"), row.number("yearly_volume")));
        return scenarios;
    }
}
