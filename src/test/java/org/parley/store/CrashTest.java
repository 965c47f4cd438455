package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.deal.Deal;

/** A process that dies loses nothing that was saved, and what it leaves is a whole number of saves. */
class CrashTest {
    private static final int KILLS = 12;
    private static final int MOST_SAVES = 150;

    @TempDir Path folder;

    /** The child goes on saving while it is being killed, so that each kill meets it somewhere within a save. */
    @Test
    void everyAcknowledgedSaveOutlivesTheProcess() throws Exception {
        var random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = killAfter(1 + random.nextInt(MOST_SAVES));

            try (var store = H2DealStore.open(folder)) {
                Deal deal = store.load(EndlessSaver.DEAL).orElseThrow();
                int number = EndlessSaver.number(deal);
                assertThat(number).as("after kill %d", kill).isGreaterThanOrEqualTo(acknowledged);
                assertThat(deal).isEqualTo(EndlessSaver.edit(number).apply(deal));
                assertThat(store.journal(EndlessSaver.DEAL)).hasSize(1 + number);
            }
        }
    }

    private int killAfter(int saves) throws Exception {
        try (var child = Child.start(EndlessSaver.class, folder)) {
            String last = null;
            for (int i = 0; i < saves; i++) {
                last = child.line();
                assertThat(last).as("the child saves").isNotNull();
            }
            child.kill();
            for (String line = child.line(); line != null; line = child.line()) {
                last = line.isEmpty() ? last : line;
            }
            return Integer.parseInt(String.valueOf(last));
        }
    }
}
