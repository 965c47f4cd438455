package org.parley.store.tables;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.ParkingItem;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What meetings have parked. */
final class ParkingItemTable implements DealTable {
    private static final Table TABLE = Table.of("parking_item", List.of("deal_id", "item_number"),
            List.of("place", "item", "owner", "due", "settled"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.facilitation();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Placed.each(
                deal.facilitation().parking(),
                (item, place) -> rows.add(
                        item.number(), place, item.text(), item.owner(),
                        item.due() == null ? null : item.due().toString(), item.settled()));
    }

    List<ParkingItem> read(StoredRows rows) {
        return rows.all(TABLE).stream()
                .map(row -> new ParkingItem(
                        row.whole("item_number"), row.text("item"), row.text("owner"), day(row.textOrNull("due")),
                        row.flag("settled")))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
