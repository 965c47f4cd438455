package org.parley.analysis;

import java.util.List;

/**
 * Why a step is not complete.
 *
 * @param key text key of the bundle {@code status}
 * @param args for the text: ids as {@code String} or enum, counts as {@code Integer}, shares (0 to 1) as {@code Double}
 */
public record StepNote(Kind kind, String key, List<Object> args) {
    /** Something is missing, or something that is there needs a second look. */
    public enum Kind {
        TO_DO,
        WARNING
    }

    public StepNote {
        args = List.copyOf(args);
    }
}
