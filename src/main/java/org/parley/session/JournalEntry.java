package org.parley.session;

import java.time.Instant;
import org.parley.domain.edit.EditName;

/**
 * What happened to a deal.
 *
 * @param who name of the person's account on this machine
 * @param steps of the history: how many an undo or a redo went, 1 and up; of an edit 1 when it is a step of its own, 0
 *     when it goes on with the latest, as typing does, and -1 when it leads back to where that began, so that none is left
 */
public record JournalEntry(Instant at, String who, Kind kind, EditName name, int steps) {
    public JournalEntry(Instant at, String who, Kind kind, EditName name) {
        this(at, who, kind, name, 1);
    }

    /** How the change came about. */
    public enum Kind {
        CREATE,
        EDIT,
        UNDO,
        REDO
    }
}
