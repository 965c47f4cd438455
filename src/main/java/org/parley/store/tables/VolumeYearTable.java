package org.parley.store.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Volumes;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** Annual volumes, year by year. */
final class VolumeYearTable implements DealTable {
    private static final Table TABLE = Table.of("volume_year", List.of("deal_id", "scenario", "contract_year"),
            List.of("volume"));

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
        if (deal.commercials().volumes() instanceof Volumes.Annual annual) {
            annual.scenarios().forEach(
                    (scenario, years) -> Placed.each(years, (volume, place) -> rows.add(scenario, place + 1, volume)));
        }
    }

    List<Double> read(StoredRows rows, String scenario) {
        return rows.under(TABLE, scenario).stream()
                .map(row -> row.number("volume"))
                .toList();
    }
}
