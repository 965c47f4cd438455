package org.parley.store.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the rows that one deal puts into one table. */
public final class RowSink {
    private final Table table;
    private final String deal;
    private final List<Row> rows = new ArrayList<>();

    public RowSink(Table table, String deal) {
        this.table = table;
        this.deal = deal;
    }

    /** @param cells in the order of the table's columns, without the deal's, which comes by itself */
    public void add(@Nullable Object... cells) {
        var all = new ArrayList<@Nullable Object>(cells.length + 1);
        all.add(deal);
        for (Object cell : cells) {
            all.add(cell);
        }
        rows.add(new Row(table, all));
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }
}
