package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Decision;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The decision log. */
final class DecisionTable implements DealTable {
    private static final Table TABLE = Table.of("decision", List.of("deal_id", "decision_number"),
            List.of("place", "decided_at", "who", "what", "why", "source"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.facilitation();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Placed.each(
                deal.facilitation().decisions(),
                (d, place) -> rows.add(d.number(), place, d.when(), d.who(), d.what(), d.why(), d.source()));
    }

    List<Decision> read(StoredRows rows) {
        return rows.all(TABLE).stream()
                .map(row -> new Decision(
                        row.whole("decision_number"), row.instant("decided_at"), row.text("who"), row.text("what"),
                        row.text("why"), row.text("source")))
                .toList();
    }
}
