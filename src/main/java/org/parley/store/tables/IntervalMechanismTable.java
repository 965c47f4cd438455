package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Interval;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The mechanisms on which groups said what they can accept. */
final class IntervalMechanismTable implements DealTable {
    private static final Table TABLE = Table.of("interval_mechanism", List.of("deal_id", "mechanism"),
            List.of("place"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.stakeholders().intervals();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Placed.each(deal.stakeholders().intervals().keySet(), (mechanism, place) -> rows.add(mechanism, place));
    }

    Map<String, Map<GroupId, Interval>> read(StoredRows rows, GroupIntervalTable intervals) {
        var byMechanism = new LinkedHashMap<String, Map<GroupId, Interval>>();
        for (Row row : rows.all(TABLE)) {
            String mechanism = row.text("mechanism");
            byMechanism.put(mechanism, intervals.read(rows, mechanism));
        }
        return byMechanism;
    }
}
