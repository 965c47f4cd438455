package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Context;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The facts around the deal. */
final class ContextTable implements DealTable {
    private static final Table TABLE = Table.of("deal_context", List.of("deal_id"), List.of("personal", "regulated",
            "deadband", "releases", "switching_months", "transition_in_months", "baseline_order"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.context();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Context context = deal.context();
        rows.add(
                context.personal(),
                context.regulated(),
                context.deadband(),
                context.releases(),
                context.switchingMonths(),
                context.transitionInMonths(),
                context.baselineOrder());
    }

    Context read(StoredRows rows) {
        var row = rows.one(TABLE).orElseThrow();
        return new Context(
                row.flag("personal"),
                row.flag("regulated"),
                row.numberOrNull("deadband"),
                row.constantOrNull("releases", Context.ReleaseCadence.class),
                row.numberOrNull("switching_months"),
                row.numberOrNull("transition_in_months"),
                row.flag("baseline_order"));
    }
}
