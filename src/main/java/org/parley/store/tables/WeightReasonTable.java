package org.parley.store.tables;

import java.util.EnumMap;
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

/** What groups said for their weights. */
final class WeightReasonTable implements DealTable {
    private static final Table TABLE = Table.of("weight_reason",
            List.of("deal_id", "sheet", "round_number", "group_id", "item"), List.of("place", "reason"));

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
            round.reasons().forEach((group, byItem) -> Placed.each(
                    byItem.entrySet(),
                    (said, place) -> rows.add(
                            round.sheet(), round.number(), group, said.getKey(), place, said.getValue())));
        }
    }

    Map<GroupId, Map<String, String>> read(StoredRows rows, Sheet sheet, int round) {
        var byGroup = new EnumMap<GroupId, Map<String, String>>(GroupId.class);
        rows.under(TABLE, sheet, round)
                .forEach(row -> byGroup
                        .computeIfAbsent(row.constant("group_id", GroupId.class), _ -> new LinkedHashMap<>())
                        .put(row.text("item"), row.text("reason")));
        return byGroup;
    }
}
