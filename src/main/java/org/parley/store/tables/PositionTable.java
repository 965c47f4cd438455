package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Position;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** Our positions, with their own ladders. */
final class PositionTable implements DealTable {
    private static final Table TABLE = Table.of("mechanism_position", List.of("deal_id", "mechanism"),
            List.of("place", "included", "drafted", "ladder_open", "ladder_target", "ladder_fallback",
                    "ladder_walk_away", "wording", "note", "source"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.positions();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Placed.each(deal.positions().byMechanism().entrySet(), (entry, place) -> {
            Position position = entry.getValue();
            Ladder ladder = position.ladder();
            rows.add(
                    entry.getKey(),
                    place,
                    position.included(),
                    position.drafted(),
                    ladder == null ? null : ladder.open(),
                    ladder == null ? null : ladder.target(),
                    ladder == null ? null : ladder.fallback(),
                    ladder == null ? null : ladder.walkAway(),
                    position.wording(),
                    position.note(),
                    position.source());
        });
    }

    Map<String, Position> read(StoredRows rows) {
        var byMechanism = new LinkedHashMap<String, Position>();
        for (Row row : rows.all(TABLE)) {
            byMechanism.put(
                    row.text("mechanism"),
                    new Position(
                            row.flag("included"),
                            row.numberOrNull("drafted"),
                            ladder(row),
                            row.text("wording"),
                            row.text("note"),
                            row.constant("source", Position.Source.class)));
        }
        return byMechanism;
    }

    private static @Nullable Ladder ladder(Row row) {
        return row.numberOrNull("ladder_open") == null
                ? null
                : new Ladder(
                        row.number("ladder_open"),
                        row.number("ladder_target"),
                        row.number("ladder_fallback"),
                        row.number("ladder_walk_away"));
    }
}
