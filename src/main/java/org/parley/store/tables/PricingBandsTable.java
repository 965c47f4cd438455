package org.parley.store.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Bands;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What a scale of bands means. */
final class PricingBandsTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_bands", List.of("deal_id", "bid"),
            List.of("kind"));

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
            Pricing pricing = bid.pricing();
            if (pricing != null) {
                Bands bands = pricing.terms().volumeRule().bands();
                if (bands != null) {
                    rows.add(bid.letter(), bands.kind());
                }
            }
        }
    }

    @Nullable
    Bands read(StoredRows rows, String bid, PricingBandTable steps) {
        return rows.one(TABLE, bid)
                .map(row -> new Bands(row.constant("kind", Bands.Kind.class), steps.read(rows, bid)))
                .orElse(null);
    }
}
