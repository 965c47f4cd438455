package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The clocks of a sitting. */
class RoomTimerTest {
    private final SetClock clock = new SetClock();
    private final RoomTimer timer = new RoomTimer(clock);

    @Test
    void countsUpFromTheStart() {
        clock.passes(Duration.ofSeconds(75));
        timer.tick();

        assertThat(timer.elapsedProperty().get()).isEqualTo(Duration.ofSeconds(75));
        assertThat(RoomWords.time(timer.elapsedProperty().get())).isEqualTo("1:15");
    }

    @Test
    void aSpeakerHasTwoMinutes() {
        timer.toggleSpeaker();
        assertThat(timer.leftProperty().get()).isEqualTo(Duration.ofMinutes(2));

        clock.passes(Duration.ofSeconds(90));
        timer.tick();
        assertThat(RoomWords.speaker(timer.leftProperty().get())).isEqualTo("Speaker 0:30");

        clock.passes(Duration.ofMinutes(5));
        timer.tick();
        assertThat(RoomWords.speaker(timer.leftProperty().get())).isEqualTo("Speaker: time is over");

        timer.toggleSpeaker();
        assertThat(timer.leftProperty().get()).isNull();
    }

    /** Stands still until told. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.EPOCH;

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
