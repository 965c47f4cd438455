package org.parley.store.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two states of rows. */
public final class RowDiff {
    private RowDiff() {}

    /**
     * The changes that turn one table's rows into others. A key that occurs twice in {@code after} becomes two inserts,
     * so that the database refuses it instead of one row being lost in silence.
     */
    public static List<RowChange> between(List<Row> before, List<Row> after) {
        var left = new LinkedHashMap<List<@Nullable Object>, Row>();
        before.forEach(row -> left.put(row.key(), row));
        var changes = new ArrayList<RowChange>();
        for (Row row : after) {
            Row old = left.remove(row.key());
            if (old == null) {
                changes.add(new RowChange.Insert(row));
            } else if (!old.equals(row)) {
                changes.add(new RowChange.Update(old, row));
            }
        }
        left.values().forEach(row -> changes.add(new RowChange.Delete(row)));
        return changes;
    }

    /**
     * The order in which foreign keys hold at every step: what goes first goes from the children up, then the rest comes
     * from the parents down.
     *
     * @param changes of the parents before those of their children
     */
    public static List<RowChange> inOrder(List<RowChange> changes) {
        Stream<RowChange> gone = changes.reversed().stream().filter(RowChange.Delete.class::isInstance);
        Stream<RowChange> kept = changes.stream().filter(c -> !(c instanceof RowChange.Delete));
        return Stream.concat(gone, kept).toList();
    }
}
