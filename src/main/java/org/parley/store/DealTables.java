package org.parley.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.parley.domain.deal.Deal;
import org.parley.session.History;
import org.parley.store.history.DealHistory;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowChange;
import org.parley.store.rows.RowSql;
import org.parley.store.rows.Table;
import org.parley.store.tables.DealRows;

/** The deals of a workspace. */
final class DealTables {
    private DealTables() {}

    static boolean exists(Handle handle, String id) {
        return handle.select("SELECT id FROM deal WHERE id = ?", id)
                .mapTo(String.class)
                .findFirst()
                .isPresent();
    }

    static Optional<Deal> load(Handle handle, String id) {
        return exists(handle, id)
                ? Optional.of(DealRows.read(id, table -> RowSql.select(handle, table, id)))
                : Optional.empty();
    }

    static History history(Handle handle, String id) {
        var rows = new LinkedHashMap<Table, List<Row>>();
        var types = new LinkedHashMap<Table, Map<String, Class<?>>>();
        for (Table table : DealRows.tables()) {
            rows.put(table, RowSql.select(handle, table, id));
            types.put(table, RowSql.types(handle, table));
        }
        return DealHistory.of(
                id, rows, types, Journal.latest(handle, id, DealHistory.MOST_ENTRIES),
                number -> Journal.changes(handle, id, number));
    }

    static void apply(Handle handle, List<RowChange> changes) {
        changes.forEach(change -> RowSql.apply(handle, change));
    }

    /** Everything that hangs on the deal goes with it, its journal included. */
    static void delete(Handle handle, String id) {
        handle.execute("DELETE FROM deal WHERE id = ?", id);
    }
}
