package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The bids, in the order people want to see them. */
final class BidTable implements DealTable {
    private static final Table TABLE = Table.of("bid", List.of("deal_id", "letter"),
            List.of("place", "name", "note", "incumbent", "version"));

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
        Placed.each(
                deal.bids(),
                (bid, place) -> rows.add(
                        bid.letter(), place, bid.name(), bid.note(), bid.incumbent(), bid.version()));
    }

    List<Bid> read(
            StoredRows rows,
            QuoteTable quotes,
            QuoteRangeTable ranges,
            AttachmentTable attachments,
            SilentTable silent,
            PricingReader pricing) {
        return rows.all(TABLE).stream()
                .map(row -> {
                    String letter = row.text("letter");
                    return new Bid(
                            letter,
                            row.text("name"),
                            row.text("note"),
                            row.flag("incumbent"),
                            row.whole("version"),
                            quotes.read(rows, letter, ranges),
                            attachments.read(rows, letter),
                            pricing.read(rows, letter),
                            silent.read(rows, letter));
                })
                .toList();
    }
}
