package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Waiver;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What somebody has answered for. */
final class WaiverTable implements DealTable {
    private static final Table TABLE = Table.of("waiver", List.of("deal_id", "subject"),
            List.of("place", "who", "signed_at", "why"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.waivers();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Placed.each(
                deal.waivers(),
                (waiver, place) -> rows.add(waiver.subject(), place, waiver.who(), waiver.when(), waiver.why()));
    }

    List<Waiver> read(StoredRows rows) {
        return rows.all(TABLE).stream()
                .map(row -> new Waiver(
                        row.text("subject"), row.text("who"), row.instant("signed_at"), row.text("why")))
                .toList();
    }
}
