package org.parley.store.history;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.parley.session.History;
import org.parley.session.JournalEntry;
import org.parley.store.rows.Row;
import org.parley.store.rows.Table;

/** Makes the history of a deal from its rows and its journal. */
public final class DealHistory {
    /** Typing makes an entry at each key, so there are many more entries than steps. */
    public static final int MOST_ENTRIES = 10_000;

    private DealHistory() {}

    /**
     * @param now the deal's rows, in all tables
     * @param types of the columns of all tables
     * @param journal the latest entries by their numbers
     * @param changes what an entry of that number did, as the journal says it
     */
    public static History of(
            String deal,
            Map<Table, List<Row>> now,
            Map<Table, Map<String, Class<?>>> types,
            SortedMap<Long, JournalEntry> journal,
            Function<Long, String> changes) {
        var steps = Steps.of(journal);
        var reader = new PatchReader(deal, types);
        var states = new PastStates(deal, RowState.of(now), n -> reader.read(changes.apply(n)));
        return new History(states.undo(nearest(steps.undo())), states.redo(nearest(steps.redo())));
    }

    private static List<Steps.Step> nearest(List<Steps.Step> steps) {
        return steps.stream().limit(History.MOST_STEPS).toList();
    }
}
