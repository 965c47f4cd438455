package org.parley.store;

import java.time.Instant;
import org.parley.domain.edit.EditName;
import org.parley.session.JournalEntry;

/** Journal entries for tests. */
final class Entries {
    static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private Entries() {}

    static JournalEntry created() {
        return new JournalEntry(NOON, "ada", JournalEntry.Kind.CREATE, EditName.of("edit.deal.create", "Lumenvale"));
    }

    static JournalEntry edited(EditName name) {
        return edited(name, NOON);
    }

    static JournalEntry edited(EditName name, Instant at) {
        return new JournalEntry(at, "ada", JournalEntry.Kind.EDIT, name);
    }
}
