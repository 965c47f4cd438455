package org.parley.store.rows;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row, in the order of the table's columns. The getters with a plain name are for columns that are never null. */
public record Row(Table table, List<@Nullable Object> cells) {
    public Row {
        if (cells.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.name() + " has " + table.columns().size() + " columns, not " + cells.size());
        }
        var copy = new ArrayList<@Nullable Object>(cells.size());
        cells.forEach(cell -> copy.add(Cells.canonical(cell)));
        cells = Collections.unmodifiableList(copy);
    }

    public List<@Nullable Object> key() {
        return cells.subList(0, table.keyWidth());
    }

    public @Nullable Object cell(String column) {
        return cells.get(table.index(column));
    }

    /** The cell as a text, a number or a truth value, for a form that knows no others. */
    public @Nullable Object plain(String column) {
        return cell(column) instanceof OffsetDateTime time ? time.toString() : cell(column);
    }

    public String text(String column) {
        return (String) present(column);
    }

    public @Nullable String textOrNull(String column) {
        return (String) cell(column);
    }

    public double number(String column) {
        return (Double) present(column);
    }

    public @Nullable Double numberOrNull(String column) {
        return (Double) cell(column);
    }

    public int whole(String column) {
        return (Integer) present(column);
    }

    public @Nullable Integer wholeOrNull(String column) {
        return (Integer) cell(column);
    }

    public long wide(String column) {
        return (Long) present(column);
    }

    public boolean flag(String column) {
        return (Boolean) present(column);
    }

    public Instant instant(String column) {
        return ((OffsetDateTime) present(column)).toInstant();
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) {
        String name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The columns in which this row and an older one of the same key differ. */
    public List<String> changedSince(Row before) {
        return table.columns().stream()
                .filter(column -> !Objects.equals(cell(column), before.cell(column)))
                .toList();
    }

    private Object present(String column) {
        return Objects.requireNonNull(cell(column), () -> table.name() + "." + column + " is null");
    }
}
