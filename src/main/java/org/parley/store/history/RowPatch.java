package org.parley.store.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.store.rows.Table;

/**
 * What an entry of the journal did to one row.
 *
 * @param key of the row, the deal's id included
 * @param before the cells that were another value; null when there was no such row
 * @param after what these cells became; null when the row was taken away
 */
record RowPatch(
        Table table,
        List<Object> key,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after) {
    RowPatch inverse() {
        return new RowPatch(table, key, after, before);
    }
}
