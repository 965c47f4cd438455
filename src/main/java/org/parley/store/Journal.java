package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.parley.domain.edit.EditName;
import org.parley.session.JournalEntry;
import org.parley.store.rows.RowChange;

/** What happened to deals. Entries are added and never changed. */
final class Journal {
    private static final String ADD = """
            INSERT INTO journal (deal_id, seq, happened_at, who, kind, edit_key, edit_args, steps, changes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OLDEST_FIRST = """
            SELECT happened_at, who, kind, edit_key, edit_args, steps FROM journal WHERE deal_id = ? ORDER BY seq
            """;
    private static final String LATEST_FIRST = """
            SELECT seq, happened_at, who, kind, edit_key, edit_args, steps FROM journal WHERE deal_id = ?
            ORDER BY deal_id, seq DESC FETCH FIRST ? ROWS ONLY
            """;
    private static final String CHANGES = """
            SELECT changes FROM journal WHERE deal_id = ? AND seq = ?
            """;
    private static final String LATEST_NUMBER = """
            SELECT seq FROM journal WHERE deal_id = ? ORDER BY deal_id, seq DESC FETCH FIRST ROW ONLY
            """;

    private Journal() {}

    static void add(Handle handle, String deal, JournalEntry entry, List<RowChange> changes) {
        handle.execute(
                ADD,
                deal,
                latestNumber(handle, deal) + 1,
                entry.at().atOffset(ZoneOffset.UTC),
                entry.who(),
                entry.kind().name(),
                entry.name().key(),
                JournalJson.args(entry.name().args()),
                entry.steps(),
                JournalJson.changes(changes));
    }

    static List<JournalEntry> read(Handle handle, String deal) {
        return handle.select(OLDEST_FIRST, deal)
                .map((row, context) -> entry(row))
                .list();
    }

    /** The latest entries of a deal by their numbers, at most so many, the oldest first. */
    static SortedMap<Long, JournalEntry> latest(Handle handle, String deal, int most) {
        var entries = new TreeMap<Long, JournalEntry>();
        handle.select(LATEST_FIRST, deal, most)
                .map((row, context) -> Map.entry(row.getLong("seq"), entry(row)))
                .forEach(numbered -> entries.put(numbered.getKey(), numbered.getValue()));
        return entries;
    }

    /** What an entry did to the rows. */
    static String changes(Handle handle, String deal, long number) {
        return handle.select(CHANGES, deal, number).mapTo(String.class).one();
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                JournalEntry.Kind.valueOf(row.getString("kind")),
                new EditName(row.getString("edit_key"), JournalJson.args(row.getString("edit_args"))),
                row.getInt("steps"));
    }

    private static long latestNumber(Handle handle, String deal) {
        return handle.select(LATEST_NUMBER, deal).mapTo(Long.class).findFirst().orElse(0L);
    }
}
