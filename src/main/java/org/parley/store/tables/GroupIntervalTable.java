package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Interval;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What a group can accept on a mechanism. */
final class GroupIntervalTable implements DealTable {
    private static final Table TABLE = Table.of("group_interval", List.of("deal_id", "mechanism", "group_id"),
            List.of("place", "smallest", "largest"));

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
        deal.stakeholders().intervals().forEach((mechanism, byGroup) -> Placed.each(
                byGroup.entrySet(),
                (interval, place) -> rows.add(
                        mechanism,
                        interval.getKey(),
                        place,
                        interval.getValue().min(),
                        interval.getValue().max())));
    }

    Map<GroupId, Interval> read(StoredRows rows, String mechanism) {
        var byGroup = new LinkedHashMap<GroupId, Interval>();
        rows.under(TABLE, mechanism).forEach(row -> byGroup.put(
                row.constant("group_id", GroupId.class),
                new Interval(row.number("smallest"), row.number("largest"))));
        return byGroup;
    }
}
