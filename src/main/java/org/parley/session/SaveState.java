package org.parley.session;

import java.time.Instant;

/** Whether what is on screen is also on disk. */
public sealed interface SaveState {
    record Saved(Instant at) implements SaveState {}

    record Saving() implements SaveState {}

    /** Nothing is lost yet: the changes stay in memory and are written with the next edit or on {@code retrySave}. */
    record Failed(String message) implements SaveState {}
}
