package org.parley.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowChange;
import org.parley.store.rows.RowSql;
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

    static void apply(Handle handle, List<RowChange> changes) {
        changes.forEach(change -> RowSql.apply(handle, change));
    }

    /** Everything that hangs on the deal goes with it, its journal included. */
    static void delete(Handle handle, String id) {
        handle.execute("DELETE FROM deal WHERE id = ?", id);
    }
}
