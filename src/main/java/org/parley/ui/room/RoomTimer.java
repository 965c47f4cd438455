package org.parley.ui.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How long the sitting has been going on, and how long the present speaker still has. */
final class RoomTimer {
    /** Of each speaker (SPEC 4.1). */
    static final Duration SPEAKER = Duration.ofMinutes(2);

    private final Clock clock;
    private final Instant began;
    private final ReadOnlyObjectWrapper<Duration> elapsed = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<@Nullable Duration> left = new ReadOnlyObjectWrapper<>();
    private @Nullable Instant speaking;

    RoomTimer(Clock clock) {
        this.clock = clock;
        this.began = clock.instant();
    }

    ReadOnlyObjectProperty<Duration> elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    /** Null while nobody's time is taken; never below zero. */
    ReadOnlyObjectProperty<@Nullable Duration> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Starts the two minutes of a speaker, or stops them. */
    void toggleSpeaker() {
        speaking = speaking == null ? clock.instant() : null;
        tick();
    }

    void tick() {
        Instant now = clock.instant();
        elapsed.set(Duration.between(began, now));
        Instant since = speaking;
        if (since == null) {
            left.set(null);
        } else {
            Duration rest = SPEAKER.minus(Duration.between(since, now));
            left.set(rest.isNegative() ? Duration.ZERO : rest);
        }
    }
}
