package org.parley.store.tables;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parley.domain.Ordered;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** A set of names in its order, as the families in use. */
final class NameSetTable implements DealTable {
    private final Table table;
    private final String column;
    private final Function<Deal, Set<String>> names;

    NameSetTable(String name, String column, Function<Deal, Set<String>> names) {
        this.table = Table.of(name, List.of("deal_id", column), List.of("place"));
        this.column = column;
        this.names = names;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Object source(Deal deal) {
        return names.apply(deal);
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Placed.each(names.apply(deal), rows::add);
    }

    Set<String> read(StoredRows rows) {
        return Ordered.set(rows.all(table).stream().map(row -> row.text(column)).toList());
    }
}
