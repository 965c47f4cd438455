package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The providers whose side we have estimated. */
final class EstimatedBidTable implements DealTable {
    private static final Table TABLE = Table.of("estimated_bid", List.of("deal_id", "bid"), List.of("place"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.estimates();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Placed.each(deal.estimates().keySet(), (bid, place) -> rows.add(bid, place));
    }

    Map<String, Map<String, CounterpartEstimate>> read(StoredRows rows, EstimateTable estimates) {
        var byBid = new LinkedHashMap<String, Map<String, CounterpartEstimate>>();
        for (Row row : rows.all(TABLE)) {
            String bid = row.text("bid");
            byBid.put(bid, estimates.read(rows, bid));
        }
        return byBid;
    }
}
