package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Terms;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The series of a price that go by the month. */
final class PricingMonthTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_month", List.of("deal_id", "bid", "series", "contract_month"),
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
            Pricing pricing = bid.pricing();
            if (pricing != null) {
                for (Series series : Series.values()) {
                    Placed.each(
                            series.of(pricing.terms()),
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
        RAMP,
        LEARNING,
        MISS;

        private List<Double> of(Terms terms) {
            return switch (this) {
                case RAMP -> terms.transition().ramp();
                case LEARNING -> terms.transition().learning();
                case MISS -> terms.serviceCredit().severityByMonth();
            };
        }
    }
}
