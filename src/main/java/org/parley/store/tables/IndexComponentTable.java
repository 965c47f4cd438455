package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Indexation.Component;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The parts of a charge that follow an index. Two may have the same name, so their place is their key. */
final class IndexComponentTable implements DealTable {
    private static final Table TABLE = Table.of("index_component", List.of("deal_id", "bid", "place"),
            List.of("name", "share", "pass", "index_level", "cap"));

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
                Placed.each(
                        pricing.terms().indexation().components(),
                        (component, place) -> rows.add(
                                bid.letter(),
                                place,
                                component.name(),
                                component.share(),
                                component.pass(),
                                component.index(),
                                component.cap()));
            }
        }
    }

    List<Component> read(StoredRows rows, String bid) {
        return rows.under(TABLE, bid).stream()
                .map(row -> new Component(
                        row.text("name"),
                        row.number("share"),
                        row.number("pass"),
                        row.number("index_level"),
                        row.numberOrNull("cap")))
                .toList();
    }
}
