package org.parley.store.tables;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing.Monthly;
import org.parley.domain.deal.price.Terms;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The terms of a price by the month that uses more than the first version of the tables knew. */
final class MonthlyTermsTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_monthly_terms", List.of("deal_id", "bid"),
            TermColumns.after("fixed_per_year", "hours_per_fte"));

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
                @Nullable Object[] cells = TermColumns.cells(
                        monthly.terms(), bid.letter(), monthly.fixedPerYear(), monthly.hoursPerFte());
                if (!Arrays.equals(cells, TermColumns.cells(Terms.PLAIN, bid.letter(), 0.0, 0.0))) {
                    rows.add(cells);
                }
            }
        }
    }

    @Nullable
    Row row(StoredRows rows, String bid) {
        return rows.one(TABLE, bid).orElse(null);
    }
}
