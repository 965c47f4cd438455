package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.ServiceCredit;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The cap of service credits and whether they are earned back, where a price has either. */
final class PricingCreditRuleTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_credit_rule", List.of("deal_id", "bid"),
            List.of("cap", "earn_back"));

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
                ServiceCredit credit = pricing.terms().serviceCredit();
                if (credit.cap() != null || credit.earnBack()) {
                    rows.add(bid.letter(), credit.cap(), credit.earnBack());
                }
            }
        }
    }

    ServiceCredit read(StoredRows rows, String bid, double atRisk, double severity, List<Double> byMonth) {
        Row row = rows.one(TABLE, bid).orElse(null);
        return row == null
                ? new ServiceCredit(atRisk, severity, null, byMonth, false)
                : new ServiceCredit(atRisk, severity, row.numberOrNull("cap"), byMonth, row.flag("earn_back"));
    }
}
