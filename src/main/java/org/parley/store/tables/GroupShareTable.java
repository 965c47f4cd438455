package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The say of each group at the table. */
final class GroupShareTable implements DealTable {
    private static final Table TABLE = Table.of("group_share", List.of("deal_id", "group_id"),
            List.of("place", "lambda"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.stakeholders().lambdas();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Placed.each(
                deal.stakeholders().lambdas().entrySet(),
                (share, place) -> rows.add(share.getKey(), place, share.getValue()));
    }

    Map<GroupId, Double> read(StoredRows rows) {
        var lambdas = new LinkedHashMap<GroupId, Double>();
        rows.all(TABLE).forEach(row -> lambdas.put(row.constant("group_id", GroupId.class), row.number("lambda")));
        return lambdas;
    }
}
