package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.parley.fixtures.WholeDeal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Stakeholders;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.EditName;
import org.parley.domain.edit.PositionEdits;
import org.parley.fixtures.DealFixtures;
import org.parley.session.JournalEntry;
import org.parley.session.StoreException;

/** A save happens completely or not at all, and a failed one says why. */
class AtomicityTest {
    private static final EditName NAME = EditName.of("edit.test");

    @TempDir Path folder;

    private final Deal deal = DealFixtures.full("deal");
    private H2DealStore store;

    @BeforeEach
    void create() {
        store = H2DealStore.open(folder);
        store.create(deal, Entries.created());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void twoRoundsOfOneNumberAreRefusedWithEverythingElseInTheSave() {
        Stakeholders groups = deal.stakeholders();
        var rounds = new ArrayList<>(groups.rounds());
        rounds.add(rounds.getFirst());
        Deal wrong = deal.withStakeholders(new Stakeholders(groups.lambdas(), rounds, groups.intervals()))
                .withProfile(deal.profile().withClient("changed"));

        assertThatThrownBy(() -> store.save(deal, wrong, Entries.edited(NAME)))
                .isInstanceOf(StoreException.class)
                .hasMessage("The change would make the deal contradict itself and was not saved. Take it back, and open"
                        + " the deal again.");
        assertNothingHappened();
    }

    @Test
    void aFailingJournalEntryTakesTheRowsBack() {
        var entry = new JournalEntry(Entries.NOON, "w".repeat(1001), JournalEntry.Kind.EDIT, NAME);
        Deal changed = WholeDeal.replace(DealFixtures.fullMonthly("x")).apply(deal);

        assertThatThrownBy(() -> store.save(deal, changed, entry)).isInstanceOf(StoreException.class);
        assertNothingHappened();
    }

    @Test
    void aTextBeyondAllMeasureIsRefusedInWords() {
        Deal changed = DealEdits.scope("x".repeat(1_000_001)).apply(deal);

        assertThatThrownBy(() -> store.save(deal, changed, Entries.edited(NAME)))
                .isInstanceOf(StoreException.class)
                .hasMessage("A text is longer than a workspace can hold, and the change was not saved. Shorten it, at"
                        + " most to 1,000,000 characters.");
        assertNothingHappened();
    }

    @Test
    void aSaveFromAnotherStateThanTheStoredOneIsRefused() {
        Deal unknown = PositionEdits.draft("EXIT-1", 3).apply(deal);
        Deal changed = PositionEdits.draft("EXIT-1", 4).apply(unknown);

        assertThatThrownBy(() -> store.save(unknown, changed, Entries.edited(NAME)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds another state of this deal than the one on the screen");
        assertNothingHappened();
    }

    @Test
    void twoDifferentDealsAreNotTwoStatesOfOne() {
        assertThatThrownBy(() -> store.save(deal, deal.withId("other"), Entries.edited(NAME)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConnectionLostBetweenTwoRowsLeavesTheEarlierStateAndTheNextSaveWorks() {
        Deal changed = DealEdits.client("after the loss").apply(deal);

        assertThatThrownBy(() -> store.workspace().write(handle -> {
            DealTables.delete(handle, "deal");
            pullThePlug();
            DealTables.delete(handle, "deal");
        }))
                .isInstanceOf(StoreException.class);

        assertNothingHappened();
        store.save(deal, changed, Entries.edited(NAME));
        assertThat(store.load("deal")).contains(changed);
    }

    @Test
    void aClosedWorkspaceSaysSo() {
        store.close();

        assertThatThrownBy(() -> store.load("deal"))
                .isInstanceOf(StoreException.class)
                .hasMessage("The workspace " + folder + " is closed. Open it again.");
    }

    private void assertNothingHappened() {
        assertThat(store.load("deal")).contains(deal);
        assertThat(store.journal("deal")).containsExactly(Entries.created());
    }

    private void pullThePlug() {
        String url = WorkspaceUrl.ofExisting(folder.resolve("parley"));
        try (var connection = DriverManager.getConnection(url, "parley", "");
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
