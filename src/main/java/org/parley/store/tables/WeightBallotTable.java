package org.parley.store.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** How groups voted that did not give points. */
final class WeightBallotTable implements DealTable {
    private static final Table TABLE = Table.of("weight_ballot",
            List.of("deal_id", "sheet", "round_number", "group_id"), List.of("kind"));

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
            round.ballots().forEach((group, ballot) -> rows.add(
                    round.sheet(), round.number(), group, ballot.kind()));
        }
    }

    Map<GroupId, Ballot.Kind> read(StoredRows rows, Sheet sheet, int round) {
        var kinds = new EnumMap<GroupId, Ballot.Kind>(GroupId.class);
        rows.under(TABLE, sheet, round)
                .forEach(row -> kinds.put(
                        row.constant("group_id", GroupId.class), row.constant("kind", Ballot.Kind.class)));
        return kinds;
    }
}
