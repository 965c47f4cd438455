package org.parley.store.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Volumes;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The volumes' kind and what holds for all scenarios. */
final class VolumesTable implements DealTable {
    private static final Table TABLE = Table.of("volumes", List.of("deal_id"),
            List.of("kind", "unit", "forecast", "aht_minutes", "occupancy", "shrinkage"));

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
            case Volumes.Annual annual -> rows.add(Kind.ANNUAL, annual.unit(), null, null, null, null);
            case Volumes.Monthly monthly ->
                    rows.add(
                            Kind.MONTHLY,
                            monthly.unit(),
                            monthly.forecast(),
                            monthly.ahtMinutes(),
                            monthly.occupancy(),
                            monthly.shrinkage());
        }
    }

    @Nullable
    Volumes read(
            StoredRows rows, VolumeScenarioTable scenarios, VolumeYearTable years, VolumeMonthTable months) {
        Row row = rows.one(TABLE).orElse(null);
        if (row == null) {
            return null;
        }
        return switch (row.constant("kind", Kind.class)) {
            case ANNUAL -> new Volumes.Annual(row.text("unit"), scenarios.yearly(rows, years));
            case MONTHLY ->
                    new Volumes.Monthly(
                            row.text("unit"),
                            scenarios.flat(rows),
                            row.number("forecast"),
                            months.read(rows),
                            row.number("aht_minutes"),
                            row.number("occupancy"),
                            row.number("shrinkage"));
        };
    }

    private enum Kind {
        ANNUAL,
        MONTHLY
    }
}
