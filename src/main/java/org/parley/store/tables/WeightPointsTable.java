package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The points that a group gave in a round. */
final class WeightPointsTable implements DealTable {
    private static final Table TABLE = Table.of("weight_points",
            List.of("deal_id", "sheet", "round_number", "group_id", "item"), List.of("place", "points"));

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
            round.points().forEach((group, byItem) -> Placed.each(
                    byItem.entrySet(),
                    (points, place) -> rows.add(
                            round.sheet(), round.number(), group, points.getKey(), place, points.getValue())));
        }
    }

    Map<String, Double> read(StoredRows rows, Sheet sheet, int round, GroupId group) {
        var byItem = new LinkedHashMap<String, Double>();
        rows.under(TABLE, sheet, round, group).forEach(row -> byItem.put(row.text("item"), row.number("points")));
        return byItem;
    }
}
