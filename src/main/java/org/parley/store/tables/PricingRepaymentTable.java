package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.Investment.Repayment;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** How an investment is repaid, where not as an annuity. */
final class PricingRepaymentTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_repayment", List.of("deal_id", "bid"),
            List.of("repayment"));

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
                Investment investment = pricing.terms().investment();
                if (investment != null && investment.repayment() != Repayment.ANNUITY) {
                    rows.add(bid.letter(), investment.repayment());
                }
            }
        }
    }

    Repayment read(StoredRows rows, String bid) {
        return rows.one(TABLE, bid)
                .map(row -> row.constant("repayment", Repayment.class))
                .orElse(Repayment.ANNUITY);
    }
}
