package org.parley.session;

import java.time.Instant;
import org.parley.domain.edit.EditName;

/**
 * What happened to a deal.
 *
 * @param who name of the person's account on this machine
 */
public record JournalEntry(Instant at, String who, Kind kind, EditName name) {
    /** How the change came about. */
    public enum Kind {
        CREATE,
        EDIT,
        UNDO,
        REDO
    }
}
