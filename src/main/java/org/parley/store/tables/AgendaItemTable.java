package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.AgendaItem;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What is planned for a meeting. */
final class AgendaItemTable implements DealTable {
    private static final Table TABLE = Table.of("agenda_item", List.of("deal_id", "item_number"),
            List.of("place", "topic", "minutes"));

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
                deal.facilitation().agenda(),
                (item, place) -> rows.add(item.number(), place, item.topic(), item.minutes()));
    }

    List<AgendaItem> read(StoredRows rows) {
        return rows.all(TABLE).stream()
                .map(row -> new AgendaItem(row.whole("item_number"), row.text("topic"), row.whole("minutes")))
                .toList();
    }
}
