package org.parley.store.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing.Monthly;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What only pricing by the month has. */
final class MonthlyPricingTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_monthly", List.of("deal_id", "bid"),
            List.of("unit", "rate", "set_up", "client_side_per_year"));

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
            if (bid.pricing() instanceof Monthly monthly) {
                rows.add(
                        bid.letter(),
                        monthly.unit(),
                        monthly.rate(),
                        monthly.terms().transition().in(),
                        monthly.terms().clientSide().firstYear());
            }
        }
    }

    Monthly read(StoredRows rows, Row common, MonthlyTermsTable terms, TermsTables tables) {
        Row row = rows.one(TABLE, common.text("bid")).orElseThrow();
        @Nullable Row more = terms.row(rows, common.text("bid"));
        return new Monthly(
                row.constant("unit", Monthly.Unit.class),
                more == null ? 0 : more.number("fixed_per_year"),
                row.number("rate"),
                more == null ? 0 : more.number("hours_per_fte"),
                tables.read(rows, common, more, row.number("client_side_per_year"), row.number("set_up")));
    }
}
