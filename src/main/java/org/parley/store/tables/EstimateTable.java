package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.Ordered;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** Our estimates of a provider's side. */
final class EstimateTable implements DealTable {
    private static final Table TABLE = Table.of("estimate", List.of("deal_id", "bid", "mechanism"),
            List.of("place", "opening", "reservation", "importance", "confidence", "evidence"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.estimates();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        deal.estimates().forEach((bid, byMechanism) -> Placed.each(byMechanism.entrySet(), (entry, place) -> {
            CounterpartEstimate estimate = entry.getValue();
            rows.add(
                    bid,
                    entry.getKey(),
                    place,
                    estimate.opening(),
                    estimate.limit(),
                    estimate.importance(),
                    estimate.confidence(),
                    estimate.evidence());
        }));
    }

    Map<String, CounterpartEstimate> read(StoredRows rows, String bid) {
        var byMechanism = new LinkedHashMap<String, CounterpartEstimate>();
        rows.under(TABLE, bid).forEach(row -> byMechanism.put(
                row.text("mechanism"),
                new CounterpartEstimate(
                        row.numberOrNull("opening"),
                        row.number("reservation"),
                        row.numberOrNull("importance"),
                        row.constant("confidence", Confidence.class),
                        row.text("evidence"))));
        return Ordered.map(byMechanism);
    }
}
