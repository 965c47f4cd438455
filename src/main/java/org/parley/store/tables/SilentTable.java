package org.parley.store.tables;

import java.util.List;
import java.util.Set;
import org.parley.domain.Ordered;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The mechanisms on which providers' documents say nothing. */
final class SilentTable implements DealTable {
    private static final Table TABLE = Table.of("silent_mechanism", List.of("deal_id", "bid", "mechanism"),
            List.of("place"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.bids();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        for (Bid bid : deal.bids()) {
            Placed.each(bid.silent(), (mechanism, place) -> rows.add(bid.letter(), mechanism, place));
        }
    }

    Set<String> read(StoredRows rows, String bid) {
        return Ordered.set(rows.under(TABLE, bid).stream().map(row -> row.text("mechanism")).toList());
    }
}
