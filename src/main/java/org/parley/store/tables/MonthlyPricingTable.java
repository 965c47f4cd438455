package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
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
                        monthly.setUp(),
                        monthly.clientSidePerYear());
            }
        }
    }

    Monthly read(StoredRows rows, Row common, List<Pricing.IndexComponent> components) {
        Row row = rows.one(TABLE, common.text("bid")).orElseThrow();
        return new Monthly(
                row.constant("unit", Monthly.Unit.class),
                row.number("rate"),
                components,
                common.number("productivity"),
                common.number("minimum_share"),
                PricingTable.surge(common),
                row.number("set_up"),
                row.number("client_side_per_year"));
    }
}
