package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The rounds that are hidden or closed; the others have no row. */
final class WeightStageTable implements DealTable {
    private static final Table TABLE = Table.of(
            "weight_stage", List.of("deal_id", "sheet", "round_number"), List.of("stage"));

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
            if (round.stage() != WeightRound.Stage.OPEN) {
                rows.add(round.sheet(), round.number(), round.stage());
            }
        }
    }

    WeightRound.Stage read(StoredRows rows, Sheet sheet, int round) {
        return rows.one(TABLE, sheet, round)
                .map(row -> row.constant("stage", WeightRound.Stage.class))
                .orElse(WeightRound.Stage.OPEN);
    }
}
