package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Transition;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What the outgoing provider costs while the work changes hands, where it costs anything. */
final class PricingTakeoverTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_takeover", List.of("deal_id", "bid"),
            List.of("dual_months", "outgoing_per_month"));

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
                Transition transition = pricing.terms().transition();
                if (transition.dualMonths() != 0 || transition.outgoingPerMonth() != 0) {
                    rows.add(bid.letter(), transition.dualMonths(), transition.outgoingPerMonth());
                }
            }
        }
    }

    Transition read(StoredRows rows, String bid, Transition costs) {
        return rows.one(TABLE, bid)
                .map(row -> costs.withDualMonths(row.whole("dual_months"))
                        .withOutgoingPerMonth(row.number("outgoing_per_month")))
                .orElse(costs);
    }
}
