package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** Which groups took part in a round: a group that has emptied all its fields is still there. */
final class WeightGroupTable implements DealTable {
    private static final Table TABLE = Table.of("weight_group", List.of("deal_id", "sheet", "round_number", "group_id"),
            List.of("place"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.stakeholders().rounds();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        for (WeightRound round : deal.stakeholders().rounds()) {
            Placed.each(
                    round.points().keySet(), (group, place) -> rows.add(round.sheet(), round.number(), group, place));
        }
    }

    Map<GroupId, Map<String, Double>> read(StoredRows rows, Sheet sheet, int round, WeightPointsTable points) {
        var byGroup = new LinkedHashMap<GroupId, Map<String, Double>>();
        for (Row row : rows.under(TABLE, sheet, round)) {
            GroupId group = row.constant("group_id", GroupId.class);
            byGroup.put(group, points.read(rows, sheet, round, group));
        }
        return byGroup;
    }
}
