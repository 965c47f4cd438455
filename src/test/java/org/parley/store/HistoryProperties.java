package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.edit.Edit;
import org.parley.fixtures.MovingClock;
import org.parley.session.DealSession;
import org.parley.session.History;

/** What was done can be taken back and brought back, however often the program was closed in between. */
class HistoryProperties {
    private static final RandomEdits EDITS = new RandomEdits();

    @Property(tries = 6, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void undoLeadsToTheStartAndRedoToTheEndAlsoAfterARestart(@ForAll("edits") List<Tuple.Tuple2<Edit, Boolean>> edits)
            throws IOException {
        Path folder = Files.createTempDirectory("parley-history");
        try {
            Deal start = NewDeal.of("deal", "Someone", "EUR", EDITS.catalog());
            Deal end;
            int steps;
            try (var store = H2DealStore.open(folder)) {
                store.create(start, Entries.created());
                var clock = new MovingClock();
                DealSession session = session(store, start, clock);
                edits.forEach(edit -> apply(session, edit.get1(), edit.get2(), clock));
                end = session.deal();
                steps = session.history().undo().size();
                assertThat(steps).isGreaterThan(100);
                takeAllBack(session, start);
                bringAllBack(session, end);
            }
            for (int restart = 0; restart < 2; restart++) {
                try (var store = H2DealStore.open(folder)) {
                    DealSession session = session(store, store.load("deal").orElseThrow(), new MovingClock());
                    assertThat(session.history().undo()).hasSize(steps);
                    takeAllBack(session, start);
                }
                try (var store = H2DealStore.open(folder)) {
                    DealSession session = session(store, store.load("deal").orElseThrow(), new MovingClock());
                    assertThat(session.history().redo()).hasSize(steps);
                    session.goForward(steps);
                    assertThat(session.deal()).isEqualTo(end);
                }
            }
        } finally {
            delete(folder);
        }
    }

    /** Half of the edits follow at once, so that typing into one field is one step. */
    @Provide
    Arbitrary<List<Tuple.Tuple2<Edit, Boolean>>> edits() {
        return Combinators.combine(EDITS.any(), Arbitraries.of(true, false))
                .as((edit, pause) -> Tuple.of(edit, pause))
                .list()
                .ofSize(300);
    }

    private static DealSession session(H2DealStore store, Deal deal, MovingClock clock) {
        History history = store.history("deal");
        return new DealSession(store, deal, history, clock, "ada", Runnable::run, Runnable::run, _ -> {});
    }

    private static void apply(DealSession session, Edit edit, boolean pause, MovingClock clock) {
        try {
            clock.pass(Duration.ofSeconds(pause ? 3 : 0));
            session.apply(edit);
        } catch (InvalidValueException refused) {
            // As in the window: what the domain refuses is no step.
        }
    }

    private static void takeAllBack(DealSession session, Deal start) {
        while (session.undoName().isPresent()) {
            session.undo();
        }
        assertThat(session.deal()).isEqualTo(start);
    }

    private static void bringAllBack(DealSession session, Deal end) {
        while (session.redoName().isPresent()) {
            session.redo();
        }
        assertThat(session.deal()).isEqualTo(end);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
