package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The orders that groups gave. */
final class WeightRankTable implements DealTable {
    private static final Table TABLE = Table.of("weight_rank",
            List.of("deal_id", "sheet", "round_number", "group_id", "item"), List.of("place", "rank_number"));

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
            round.ballots().forEach((group, ballot) -> {
                if (ballot instanceof Ballot.Ranking ranking) {
                    Placed.each(
                            ranking.ranks().entrySet(),
                            (rank, place) -> rows.add(
                                    round.sheet(), round.number(), group, rank.getKey(), place, rank.getValue()));
                }
            });
        }
    }

    Ballot.Ranking read(StoredRows rows, Sheet sheet, int round, GroupId group) {
        var ranks = new LinkedHashMap<String, Integer>();
        rows.under(TABLE, sheet, round, group).forEach(row -> ranks.put(row.text("item"), row.whole("rank_number")));
        return new Ballot.Ranking(ranks);
    }
}
