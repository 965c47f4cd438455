package org.parley.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.parley.domain.edit.EditName;
import org.parley.session.JournalEntry;
import org.parley.store.rows.RowChange;

/** What happened to deals. Entries are added and never changed. */
final class Journal {
    private static final String ADD = """
            INSERT INTO journal (deal_id, seq, happened_at, who, kind, edit_key, edit_args, changes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OLDEST_FIRST = """
            SELECT happened_at, who, kind, edit_key, edit_args FROM journal WHERE deal_id = ? ORDER BY seq
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
                JournalJson.changes(changes));
    }

    static List<JournalEntry> read(Handle handle, String deal) {
        return handle.select(OLDEST_FIRST, deal)
                .map((row, context) -> new JournalEntry(
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        JournalEntry.Kind.valueOf(row.getString("kind")),
                        new EditName(row.getString("edit_key"), JournalJson.args(row.getString("edit_args")))))
                .list();
    }

    private static long latestNumber(Handle handle, String deal) {
        return handle.select(LATEST_NUMBER, deal).mapTo(Long.class).findFirst().orElse(0L);
    }
}
