package org.parley.store.tables;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.VolumeRule.Surge;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What both kinds of pricing have. */
final class PricingTable implements DealTable {
    private static final Table TABLE = Table.of("pricing", List.of("deal_id", "bid"),
            List.of("kind", "productivity", "minimum_share", "surge_above", "surge_extra"));

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
                Surge surge = pricing.terms().volumeRule().surge();
                rows.add(
                        bid.letter(),
                        Kind.of(pricing),
                        pricing.terms().indexation().productivity(),
                        pricing.terms().volumeRule().minimumShare(),
                        surge == null ? null : surge.above(),
                        surge == null ? null : surge.extra());
            }
        }
    }

    Optional<Row> row(StoredRows rows, String bid) {
        return rows.one(TABLE, bid);
    }

    static @Nullable Surge surge(Row row) {
        return row.numberOrNull("surge_above") == null
                ? null
                : new Surge(row.number("surge_above"), row.number("surge_extra"));
    }

    enum Kind {
        ANNUAL,
        MONTHLY;

        static Kind of(Pricing pricing) {
            return switch (pricing) {
                case Pricing.Annual _ -> ANNUAL;
                case Pricing.Monthly _ -> MONTHLY;
            };
        }
    }
}
