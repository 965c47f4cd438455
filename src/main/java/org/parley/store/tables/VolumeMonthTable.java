package org.parley.store.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Volumes;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** How a year's volume spreads over its months. */
final class VolumeMonthTable implements DealTable {
    private static final Table TABLE = Table.of("volume_month", List.of("deal_id", "calendar_month"), List.of("share"));

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
        if (deal.commercials().volumes() instanceof Volumes.Monthly monthly) {
            Placed.each(monthly.monthlyShare(), (share, place) -> rows.add(place + 1, share));
        }
    }

    List<Double> read(StoredRows rows) {
        return rows.all(TABLE).stream().map(row -> row.number("share")).toList();
    }
}
