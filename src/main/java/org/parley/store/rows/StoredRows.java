package org.parley.store.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All rows of one deal, as they were read. */
public record StoredRows(Map<Table, List<Row>> byTable) {
    public StoredRows {
        byTable = Map.copyOf(byTable);
    }

    public List<Row> all(Table table) {
        return byTable.getOrDefault(table, List.of());
    }

    /** The rows whose key goes on with these cells after the deal's. */
    public List<Row> under(Table table, @Nullable Object... key) {
        return all(table).stream().filter(row -> startsWith(row, key)).toList();
    }

    public Optional<Row> one(Table table, @Nullable Object... key) {
        return under(table, key).stream().findFirst();
    }

    private static boolean startsWith(Row row, @Nullable Object[] key) {
        for (int i = 0; i < key.length; i++) {
            Object wanted = Cells.canonical(key[i]);
            if (wanted == null || !wanted.equals(row.cells().get(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
