package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing.Annual;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The series of annual pricing, one row per year of the term. */
final class PricingYearTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_year", List.of("deal_id", "bid", "series", "contract_year"),
            List.of("amount"));

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
                for (Series series : Series.values()) {
                    Placed.each(
                            series.of(annual),
                            (amount, place) -> rows.add(bid.letter(), series, place + 1, amount));
                }
            }
        }
    }

    List<Double> read(StoredRows rows, String bid, Series series) {
        return rows.under(TABLE, bid, series).stream()
                .map(row -> row.number("amount"))
                .toList();
    }

    enum Series {
        BASELINE,
        FCR,
        NET_SAVINGS,
        DISPLACED_EFFORT;

        private List<Double> of(Annual annual) {
            return switch (this) {
                case BASELINE -> annual.baseline();
                case FCR -> annual.fcr();
                case NET_SAVINGS -> annual.netSavings();
                case DISPLACED_EFFORT -> annual.displacedEffort();
            };
        }
    }
}
