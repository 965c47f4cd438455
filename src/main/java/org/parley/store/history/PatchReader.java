package org.parley.store.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.store.rows.Table;

/** Reads what the journal says of rows. JSON knows fewer types than a column, so the columns say what a value is. */
final class PatchReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, @Nullable Object>>> CHANGES = new TypeReference<>() {};

    private final String deal;
    private final Map<String, Map<String, Class<?>>> types;
    private final Map<String, Table> tables;

    /**
     * @param types of the columns, by the names of table and column
     */
    PatchReader(String deal, Map<Table, Map<String, Class<?>>> types) {
        this.deal = deal;
        this.types = new LinkedHashMap<>();
        this.tables = new LinkedHashMap<>();
        types.forEach((table, columns) -> {
            this.types.put(table.name(), columns);
            tables.put(table.name(), table);
        });
    }

    /**
     * @throws UnknownChangeException when it speaks of a table or column that there is no more, or is no change at all
     */
    List<RowPatch> read(String json) {
        try {
            var patches = new ArrayList<RowPatch>();
            for (Map<String, @Nullable Object> change : JSON.readValue(json, CHANGES)) {
                patches.add(patch(change));
            }
            return patches;
        } catch (JsonProcessingException e) {
            throw new UnknownChangeException("not a list of changes", e);
        }
    }

    private RowPatch patch(Map<String, @Nullable Object> change) {
        String name = String.valueOf(change.get("table"));
        Table table = tables.get(name);
        if (table == null) {
            throw new UnknownChangeException(name, null);
        }
        Map<String, @Nullable Object> typed = Objects.requireNonNullElse(
                cells(table, change.get("key")), Map.of());
        var key = new ArrayList<Object>();
        key.add(deal);
        for (String column : table.key().subList(1, table.keyWidth())) {
            Object cell = typed.get(column);
            if (cell == null) {
                throw new UnknownChangeException(name + "." + column, null);
            }
            key.add(cell);
        }
        return new RowPatch(table, key, cells(table, change.get("before")), cells(table, change.get("after")));
    }

    private @Nullable Map<String, @Nullable Object> cells(Table table, @Nullable Object side) {
        if (side == null) {
            return null;
        }
        if (!(side instanceof Map<?, ?> plain)) {
            throw new UnknownChangeException(table.name(), null);
        }
        var cells = new LinkedHashMap<String, @Nullable Object>();
        plain.forEach(
                (column, value) -> cells.put(String.valueOf(column), typed(table, String.valueOf(column), value)));
        return cells;
    }

    private @Nullable Object typed(Table table, String column, @Nullable Object value) {
        Class<?> type = Objects.requireNonNull(types.get(table.name())).get(column);
        if (type == null) {
            throw new UnknownChangeException(table.name() + "." + column, null);
        }
        return switch (value) {
            case null -> null;
            case Number number when type == Double.class -> number.doubleValue();
            case Number number when type == Long.class -> number.longValue();
            case Number number when type == Integer.class -> number.intValue();
            case String time when type == OffsetDateTime.class -> OffsetDateTime.parse(time);
            case Object same when type.isInstance(same) -> same;
            default -> throw new UnknownChangeException(table.name() + "." + column, null);
        };
    }
}
