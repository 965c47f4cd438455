package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing.Annual;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;
import org.parley.store.tables.PricingYearTable.Series;

/** What only pricing by the year has, and its terms. */
final class AnnualPricingTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_annual", List.of("deal_id", "bid"),
            TermColumns.after("fixed_per_year", "rate_per_contact", "client_side_year1", "transition_in"));

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
            if (bid.pricing() instanceof Annual annual) {
                rows.add(TermColumns.cells(
                        annual.terms(),
                        bid.letter(),
                        annual.fixedPerYear(),
                        annual.rate(),
                        annual.terms().clientSide().firstYear(),
                        annual.terms().transition().in()));
            }
        }
    }

    Annual read(StoredRows rows, Row common, TermsTables tables) {
        String bid = common.text("bid");
        Row row = rows.one(TABLE, bid).orElseThrow();
        return new Annual(
                row.number("fixed_per_year"),
                row.number("rate_per_contact"),
                tables.years().read(rows, bid, Series.BASELINE),
                tables.read(rows, common, row, row.number("client_side_year1"), row.number("transition_in")));
    }
}
