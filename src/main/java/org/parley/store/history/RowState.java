package org.parley.store.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.store.rows.Row;
import org.parley.store.rows.Table;

/** All rows of one deal at one moment, as a value. States share the tables in which they do not differ. */
record RowState(Map<Table, Map<List<@Nullable Object>, Row>> tables) {
    static RowState of(Map<Table, List<Row>> rows) {
        var tables = new LinkedHashMap<Table, Map<List<@Nullable Object>, Row>>();
        rows.forEach((table, all) -> {
            var byKey = new LinkedHashMap<List<@Nullable Object>, Row>();
            all.forEach(row -> byKey.put(row.key(), row));
            tables.put(table, byKey);
        });
        return new RowState(tables);
    }

    /** The state after the patches, one after the other; empty when one of them speaks of rows that are not so. */
    Optional<RowState> with(List<RowPatch> patches) {
        var changed = new LinkedHashMap<>(tables);
        var own = new LinkedHashMap<Table, Map<List<@Nullable Object>, Row>>();
        for (RowPatch patch : patches) {
            var rows = own.computeIfAbsent(
                    patch.table(), t -> new LinkedHashMap<>(tables.getOrDefault(t, Map.of())));
            if (!apply(patch, rows)) {
                return Optional.empty();
            }
        }
        changed.putAll(own);
        return Optional.of(new RowState(changed));
    }

    /** In the order in which the database gives them. */
    List<Row> rows(Table table) {
        Comparator<Row> order = table.ordered()
                ? Comparator.comparingInt(row -> row.whole(Table.PLACE))
                : RowState::byKey;
        return tables.getOrDefault(table, Map.of()).values().stream().sorted(order).toList();
    }

    private static boolean apply(RowPatch patch, Map<List<@Nullable Object>, Row> rows) {
        Row present = rows.get(patch.key());
        Map<String, @Nullable Object> before = patch.before();
        Map<String, @Nullable Object> after = patch.after();
        if (!fits(present, before)) {
            return false;
        }
        if (after == null) {
            rows.remove(patch.key());
            return true;
        }
        Table table = patch.table();
        List<String> values = table.columns().subList(table.keyWidth(), table.columns().size());
        if (present == null && !after.keySet().containsAll(values)) {
            return false;
        }
        var cells = new ArrayList<@Nullable Object>(patch.key());
        for (String column : values) {
            cells.add(after.containsKey(column) || present == null ? after.get(column) : present.cell(column));
        }
        rows.put(patch.key(), new Row(table, cells));
        return true;
    }

    private static boolean fits(@Nullable Row present, @Nullable Map<String, @Nullable Object> before) {
        if (present == null || before == null) {
            return present == null && before == null;
        }
        return before.entrySet().stream()
                .allMatch(cell -> Objects.equals(present.cell(cell.getKey()), cell.getValue()));
    }

    @SuppressWarnings("unchecked")
    private static int byKey(Row left, Row right) {
        for (int i = 0; i < left.key().size(); i++) {
            var one = (Comparable<Object>) Objects.requireNonNull(left.key().get(i));
            int order = one.compareTo(Objects.requireNonNull(right.key().get(i)));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
