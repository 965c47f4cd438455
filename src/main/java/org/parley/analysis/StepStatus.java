package org.parley.analysis;

import java.util.List;

/**
 * How far a step of the wizard is.
 *
 * @param notes what is to do first, then what needs attention; an empty step has no warnings yet
 */
public record StepStatus(State state, List<StepNote> notes) {
    /** From nothing to all. */
    public enum State {
        /** Nothing entered yet. */
        EMPTY,
        /** Filled in by the program alone: nobody has looked at it yet. */
        DEFAULTS,
        /** Something is still to do. */
        STARTED,
        /** Everything is there, but something needs a second look. */
        ATTENTION,
        COMPLETE
    }

    public StepStatus {
        notes = List.copyOf(notes);
    }
}
