package org.parley.store.rows;

import java.sql.ResultSetMetaData;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads and writes rows. The only SQL that tables of deals need. */
public final class RowSql {
    private RowSql() {}

    /** In the order of {@link Table#PLACE} where the table keeps one, else in that of the key. */
    public static List<Row> select(Handle handle, Table table, String deal) {
        String order = table.ordered() ? Table.PLACE : String.join(", ", table.key());
        String sql = "SELECT " + String.join(", ", table.columns()) + " FROM " + table.name() + " WHERE "
                + table.dealColumn() + " = ? ORDER BY " + order;
        return handle.select(sql, deal)
                .map((cells, context) -> {
                    var row = new ArrayList<@Nullable Object>(table.columns().size());
                    for (int i = 1; i <= table.columns().size(); i++) {
                        row.add(cells.getObject(i));
                    }
                    return new Row(table, row);
                })
                .list();
    }

    /** What kind of value each column holds. */
    public static Map<String, Class<?>> types(Handle handle, Table table) {
        String sql = "SELECT " + String.join(", ", table.columns()) + " FROM " + table.name() + " WHERE FALSE";
        return handle.createQuery(sql).scanResultSet((results, context) -> {
            ResultSetMetaData columns = results.get().getMetaData();
            var types = new LinkedHashMap<String, Class<?>>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.put(table.columns().get(i - 1), type(columns.getColumnType(i)));
            }
            return types;
        });
    }

    private static Class<?> type(int sqlType) {
        return switch (sqlType) {
            case Types.INTEGER -> Integer.class;
            case Types.BIGINT -> Long.class;
            case Types.DOUBLE -> Double.class;
            case Types.BOOLEAN -> Boolean.class;
            case Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.class;
            case Types.VARCHAR, Types.CHAR -> String.class;
            default -> throw new IllegalArgumentException("no cell for the column type " + sqlType);
        };
    }

    /** @throws StaleRowException when the row to change is not there, because the caller knew another state of it */
    public static void apply(Handle handle, RowChange change) {
        int rows = switch (change) {
            case RowChange.Insert insert -> insert(handle, insert.after());
            case RowChange.Update update -> update(handle, update.before(), update.after());
            case RowChange.Delete delete -> delete(handle, delete.before());
        };
        if (rows != 1) {
            throw new StaleRowException(change);
        }
    }

    private static int insert(Handle handle, Row row) {
        String columns = String.join(", ", row.table().columns());
        String marks = String.join(", ", Collections.nCopies(row.cells().size(), "?"));
        return execute(
                handle, "INSERT INTO " + row.table().name() + " (" + columns + ") VALUES (" + marks + ")", row.cells());
    }

    private static int update(Handle handle, Row before, Row after) {
        List<String> changed = after.changedSince(before);
        var cells = new ArrayList<@Nullable Object>();
        changed.forEach(column -> cells.add(after.cell(column)));
        cells.addAll(after.key());
        return execute(
                handle,
                "UPDATE " + after.table().name() + " SET "
                        + changed.stream().map(c -> c + " = ?").collect(Collectors.joining(", ")) + where(after),
                cells);
    }

    private static int delete(Handle handle, Row row) {
        return execute(handle, "DELETE FROM " + row.table().name() + where(row), row.key());
    }

    private static String where(Row row) {
        return " WHERE " + row.table().key().stream().map(c -> c + " = ?").collect(Collectors.joining(" AND "));
    }

    private static int execute(Handle handle, String sql, List<@Nullable Object> cells) {
        return handle.execute(sql, cells.toArray());
    }
}
