package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Quote;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What providers offer. */
final class QuoteTable implements DealTable {
    private static final Table TABLE = Table.of("quote", List.of("deal_id", "bid", "mechanism"),
            List.of("place", "quoted", "wording", "note", "confidence"));

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
            Placed.each(bid.quotes().entrySet(), (entry, place) -> {
                Quote quote = entry.getValue();
                rows.add(
                        bid.letter(),
                        entry.getKey(),
                        place,
                        quote.value(),
                        quote.wording(),
                        quote.note(),
                        quote.confidence());
            });
        }
    }

    Map<String, Quote> read(StoredRows rows, String bid, QuoteRangeTable ranges) {
        var quotes = new LinkedHashMap<String, Quote>();
        rows.under(TABLE, bid).forEach(row -> {
            String mechanism = row.text("mechanism");
            var quote = new Quote(
                    row.numberOrNull("quoted"),
                    row.text("wording"),
                    row.text("note"),
                    row.constant("confidence", Confidence.class));
            quotes.put(mechanism, ranges.read(rows, bid, mechanism, quote));
        });
        return quotes;
    }
}
