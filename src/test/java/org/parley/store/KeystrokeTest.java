package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.PositionEdits;
import org.parley.exchange.json.CatalogReader;
import org.parley.fixtures.DealFixtures;

/** Typing in a large deal is saved faster than it is typed. */
class KeystrokeTest {
    private static final int WARM_UP = 200;
    private static final int KEYSTROKES = 300;

    /** Half of a fast typist's pause between two keys. It takes some 2 ms on an idle machine; builds run on busy ones. */
    private static final double MOST_MILLIS = 50;

    @TempDir Path folder;

    @Test
    void oneTextEditOfALargeDealIsSavedAtOnce() {
        var millis = new ArrayList<Double>();
        try (var store = H2DealStore.open(folder)) {
            Deal deal = DealFixtures.large("deal", CatalogReader.shipped());
            store.create(deal, Entries.created());
            for (int i = 0; i < WARM_UP + KEYSTROKES; i++) {
                Edit edit = PositionEdits.wording("DATA-3",
                        "The provider shall tell the client within " + i + " hours.");
                Deal changed = edit.apply(deal);
                long start = System.nanoTime();
                store.save(deal, changed, Entries.edited(edit.name()));
                millis.add((System.nanoTime() - start) / 1e6);
                deal = changed;
            }
            assertThat(store.load("deal")).contains(deal);
        }

        var measured = new ArrayList<>(millis.subList(WARM_UP, millis.size()));
        Collections.sort(measured);
        assertThat(measured.get(KEYSTROKES / 2)).isLessThan(MOST_MILLIS);
    }
}
