package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The silent rounds, in the order they were held. */
final class WeightRoundTable implements DealTable {
    private static final Table TABLE = Table.of("weight_round", List.of("deal_id", "sheet", "round_number"),
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
        Placed.each(
                deal.stakeholders().rounds(), (round, place) -> rows.add(round.sheet(), round.number(), place));
    }

    List<WeightRound> read(
            StoredRows rows, WeightGroupTable groups, WeightPointsTable points, WeightStageTable stages,
            WeightBallots ballots, WeightReasonTable reasons) {
        return rows.all(TABLE).stream()
                .map(row -> {
                    Sheet sheet = row.constant("sheet", Sheet.class);
                    int number = row.whole("round_number");
                    return new WeightRound(
                            number, sheet, groups.read(rows, sheet, number, points),
                            ballots.read(rows, sheet, number), reasons.read(rows, sheet, number),
                            stages.read(rows, sheet, number));
                })
                .toList();
    }
}
