package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Quote;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What quotes may turn out to be, where somebody said so. */
final class QuoteRangeTable implements DealTable {
    private static final Table TABLE = Table.of("quote_range", List.of("deal_id", "bid", "mechanism"),
            List.of("lowest", "highest"));

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
            bid.quotes().forEach((mechanism, quote) -> {
                if (quote.lowest() != null || quote.highest() != null) {
                    rows.add(bid.letter(), mechanism, quote.lowest(), quote.highest());
                }
            });
        }
    }

    Quote read(StoredRows rows, String bid, String mechanism, Quote quote) {
        return rows.one(TABLE, bid, mechanism)
                .map(row -> quote.withRange(row.numberOrNull("lowest"), row.numberOrNull("highest")))
                .orElse(quote);
    }
}
