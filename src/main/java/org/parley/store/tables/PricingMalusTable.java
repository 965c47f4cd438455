package org.parley.store.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.OutcomeFee.Malus;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What an outcome fee takes off below its range. */
final class PricingMalusTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_malus", List.of("deal_id", "bid"),
            List.of("max_amount", "fcr_worst"));

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
                OutcomeFee fee = pricing.terms().outcomeFee();
                Malus malus = fee == null ? null : fee.malus();
                if (malus != null) {
                    rows.add(bid.letter(), malus.max(), malus.fcrWorst());
                }
            }
        }
    }

    @Nullable
    Malus read(StoredRows rows, String bid) {
        return rows.one(TABLE, bid)
                .map(row -> new Malus(row.number("max_amount"), row.number("fcr_worst")))
                .orElse(null);
    }
}
