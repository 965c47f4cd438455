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

/** How groups compared items two by two. */
final class WeightJudgementTable implements DealTable {
    private static final Table TABLE = Table.of("weight_judgement",
            List.of("deal_id", "sheet", "round_number", "group_id", "first_item", "second_item"),
            List.of("place", "times"));

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
                if (ballot instanceof Ballot.Pairwise pairwise) {
                    Placed.each(
                            pairwise.judgements().entrySet(),
                            (judged, place) -> rows.add(
                                    round.sheet(), round.number(), group, judged.getKey().first(),
                                    judged.getKey().second(), place, judged.getValue()));
                }
            });
        }
    }

    Ballot.Pairwise read(StoredRows rows, Sheet sheet, int round, GroupId group) {
        var judgements = new LinkedHashMap<Ballot.Pair, Double>();
        rows.under(TABLE, sheet, round, group)
                .forEach(row -> judgements.put(
                        new Ballot.Pair(row.text("first_item"), row.text("second_item")), row.number("times")));
        return new Ballot.Pairwise(judgements);
    }
}
