package org.parley.store.tables;

import java.util.List;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Intent.Goal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The wanted outcomes, by rank. */
final class GoalTable implements DealTable {
    private static final Table TABLE = Table.of("goal", List.of("deal_id", "outcome"),
            List.of("place", "weight", "baseline", "target", "target_year"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.intent().goals();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Placed.each(
                deal.intent().goals(),
                (goal, place) -> rows.add(
                        goal.outcome(), place, goal.weight(), goal.baseline(), goal.target(), goal.targetYear()));
    }

    List<Goal> read(StoredRows rows) {
        return rows.all(TABLE).stream()
                .map(row -> new Goal(
                        row.constant("outcome", OutcomeId.class),
                        row.number("weight"),
                        row.text("baseline"),
                        row.text("target"),
                        row.wholeOrNull("target_year")))
                .toList();
    }
}
