package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Bands;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The bands of a scale. */
final class PricingBandTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_band", List.of("deal_id", "bid", "place"),
            List.of("from_volume", "rate"));

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
                Bands bands = pricing.terms().volumeRule().bands();
                if (bands != null) {
                    Placed.each(
                            bands.steps(), (step, place) -> rows.add(bid.letter(), place, step.from(), step.rate()));
                }
            }
        }
    }

    List<Bands.Step> read(StoredRows rows, String bid) {
        return rows.under(TABLE, bid).stream()
                .map(row -> new Bands.Step(row.number("from_volume"), row.number("rate")))
                .toList();
    }
}
