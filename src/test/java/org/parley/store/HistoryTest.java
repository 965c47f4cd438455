package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.IntentEdits;
import org.parley.fixtures.DealFixtures;
import org.parley.session.DealSession;
import org.parley.session.History;
import org.parley.session.HistoryStep;
import org.parley.session.JournalEntry;

/** What can be taken back in a deal that was opened again. */
class HistoryTest {
    @TempDir Path folder;

    private final Deal start = DealFixtures.full("deal");
    private H2DealStore store;

    @BeforeEach
    void open() {
        store = H2DealStore.open(folder);
        store.create(start, Entries.created());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNewDealHasNone() {
        assertThat(store.history("deal")).isEqualTo(History.NONE);
    }

    @Test
    void stepsSayWhatWasDoneByWhomAndWhen() {
        edit(IntentEdits.statement("Calm nights"));

        assertThat(reopened().undo()).singleElement().satisfies(step -> {
            assertThat(step.name().key()).isEqualTo("edit.intent.statement");
            assertThat(step.who()).isEqualTo("ada");
            assertThat(step.at()).isEqualTo(Entries.NOON);
            assertThat(step.before().get()).isEqualTo(start);
            assertThat(step.after().get().intent().statement()).isEqualTo("Calm nights");
        });
    }

    @Test
    void whatWasTakenBackCanBeBroughtBack() {
        edit(IntentEdits.statement("Calm nights"));
        edit(DealEdits.client("Larkfield"));
        Deal end = store.load("deal").orElseThrow();
        session().goBack(2);

        History history = reopened();

        assertThat(history.undo()).isEmpty();
        assertThat(names(history.redo())).containsExactly("edit.intent.statement", "edit.profile.client");
        DealSession session = session();
        session.redo();
        session.redo();
        assertThat(session.deal()).isEqualTo(end);
        assertThat(store.load("deal")).contains(end);
    }

    @Test
    void anEditForgetsWhatWasTakenBack() {
        edit(IntentEdits.statement("Calm nights"));
        session().undo();
        edit(DealEdits.client("Larkfield"));

        assertThat(reopened().redo()).isEmpty();
        assertThat(names(reopened().undo())).containsExactly("edit.profile.client");
    }

    @Test
    void whatCameFromACommandCanBeTakenBackToo() {
        Deal after = DealEdits.client("Larkfield").apply(start);
        store.save(start, after, Entries.edited(DealEdits.client("Larkfield").name()));

        DealSession session = session();
        session.undo();

        assertThat(session.deal()).isEqualTo(start);
    }

    /** A program of another time may have kept things that this one has no place for. */
    @Test
    void whatThisProgramCannotFollowEndsTheHistory() {
        edit(DealEdits.client("Larkfield"));
        edit(DealEdits.sector("Rail"));
        store.workspace()
                .write(handle -> handle.execute(
                        "UPDATE journal SET changes = REPLACE(changes, '\"client\"', '\"customer\"') WHERE seq = 2"));

        assertThat(names(reopened().undo())).containsExactly("edit.profile.sector");
    }

    @Test
    void aChangeThatTheRowsDoNotBearOutEndsTheHistory() {
        edit(DealEdits.client("Larkfield"));
        edit(DealEdits.sector("Rail"));
        store.workspace()
                .write(handle -> handle.execute(
                        "UPDATE journal SET changes = REPLACE(changes, 'Larkfield', 'Somebody') WHERE seq = 2"));

        assertThat(names(reopened().undo())).containsExactly("edit.profile.sector");
    }

    @Test
    void onlyTheLatestThousandStepsAreKept() {
        DealSession session = session();
        for (int i = 0; i < 1010; i++) {
            session.apply(i % 2 == 0 ? DealEdits.client("C" + i) : DealEdits.sector("S" + i));
        }

        History history = reopened();

        assertThat(history.undo()).hasSize(History.MOST_STEPS);
        assertThat(history.undo().getLast().before().get().profile().client()).isEqualTo("C8");
    }

    @Test
    void undoOfMoreThanIsKnownStartsAnew() {
        edit(DealEdits.client("Larkfield"));
        Deal deal = store.load("deal").orElseThrow();
        store.save(
                deal, start,
                new JournalEntry(Entries.NOON, "ada", JournalEntry.Kind.UNDO, DealEdits.client("?").name(), 7));

        assertThat(store.history("deal")).isEqualTo(History.NONE);
    }

    private void edit(Edit edit) {
        session().apply(edit);
    }

    private DealSession session() {
        return new DealSession(
                store, store.load("deal").orElseThrow(), store.history("deal"),
                Clock.fixed(Entries.NOON, ZoneOffset.UTC), "ada", Runnable::run, Runnable::run, _ -> {});
    }

    private History reopened() {
        store.close();
        store = H2DealStore.open(folder);
        return store.history("deal");
    }

    private static List<String> names(List<HistoryStep> steps) {
        return steps.stream().map(step -> step.name().key()).toList();
    }
}
