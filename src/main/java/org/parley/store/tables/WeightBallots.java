package org.parley.store.tables;

import java.util.EnumMap;
import java.util.Map;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Sheet;
import org.parley.store.rows.StoredRows;

/** Puts ballots together again. */
record WeightBallots(WeightBallotTable kinds, WeightRankTable ranks, WeightJudgementTable judgements) {
    Map<GroupId, Ballot> read(StoredRows rows, Sheet sheet, int round) {
        var ballots = new EnumMap<GroupId, Ballot>(GroupId.class);
        kinds.read(rows, sheet, round).forEach((group, kind) -> {
            if (kind == Ballot.Kind.RANKING) {
                ballots.put(group, ranks.read(rows, sheet, round, group));
            } else {
                ballots.put(group, judgements.read(rows, sheet, round, group));
            }
        });
        return ballots;
    }
}
