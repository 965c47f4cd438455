package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.IntentEdits;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.SelectionEdits;
import org.parley.fixtures.DealFixtures;
import org.parley.session.DealSummary;
import org.parley.session.StoreException;
import org.parley.store.ChangesInJournal.Change;

/** Saving writes what differs and nothing else. */
class SavingTest {
    @TempDir Path folder;

    private H2DealStore store;
    private Deal deal = DealFixtures.full("deal");

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
    void aKeystrokeChangesOneCellOfOneRow() {
        save(DealEdits.scope("voice, chat and mail"));

        assertThat(lastChanges()).singleElement().satisfies(change -> {
            assertThat(change.table()).isEqualTo("deal");
            assertThat(change.before()).hasToString("{\"scope\":\"voice and chat\"}");
            assertThat(change.after()).hasToString("{\"scope\":\"voice, chat and mail\"}");
        });
    }

    @Test
    void aNewPositionIsOneRowMore() {
        save(PositionEdits.draft("EXIT-4", 6));

        assertThat(lastChanges()).singleElement().satisfies(change -> {
            assertThat(change.table()).isEqualTo("mechanism_position");
            assertThat(change.key()).hasToString("{\"mechanism\":\"EXIT-4\"}");
            assertThat(change.before().isNull()).isTrue();
            assertThat(change.after().get("drafted").doubleValue()).isEqualTo(6);
        });
    }

    @Test
    void anEditThatChangesNothingWritesItsEntryAndNoRow() {
        save(DealEdits.scope(deal.profile().scope()));

        assertThat(lastChanges()).isEmpty();
        assertThat(store.journal("deal")).hasSize(2);
    }

    @Test
    void movingAnOutcomeRenumbersItsListOnly() {
        save(IntentEdits.rank(OutcomeId.CX, 0));

        assertThat(lastChanges()).hasSize(3).allSatisfy(change -> {
            assertThat(change.table()).isEqualTo("goal");
            assertThat(change.after().properties())
                    .extracting(Map.Entry::getKey)
                    .containsExactly("place");
        });
    }

    @Test
    void aRemovedProviderTakesItsOfferAndItsEstimatesAlong() {
        save(BidEdits.remove("B", "Brightline"));

        assertThat(store.load("deal")).contains(deal);
        assertThat(lastChanges())
                .extracting(Change::table)
                .contains("bid", "quote", "attachment", "pricing", "pricing_annual", "pricing_year", "estimate");
    }

    @Test
    void somethingTakenOutInTheMiddleLeavesTheRestInOrder() {
        save(SelectionEdits.asked("SCOPE-1", false));

        assertThat(store.load("deal").orElseThrow().selection().asked()).containsExactly("PRICE-2", "DATA-3");
    }

    @Test
    void theDealThatChangedLastComesFirst() {
        store.create(DealFixtures.bare("later"), Entries.edited(DealEdits.client("x").name(), after(1)));
        assertThat(store.deals()).extracting(DealSummary::id).containsExactly("later", "deal");

        Edit edit = DealEdits.client("Lumenvale plc");
        store.save(deal, edit.apply(deal), Entries.edited(edit.name(), after(2)));

        assertThat(store.deals())
                .first()
                .isEqualTo(new DealSummary(
                        "deal", "Lumenvale plc", deal.relationship().chosen(), deal.bids().size(), after(2)));
    }

    @Test
    void aDealIsItsIdWhateverTheClientIsCalled() {
        save(DealEdits.client("Renamed"));

        assertThat(store.load("deal").orElseThrow().profile().client()).isEqualTo("Renamed");
    }

    @Test
    void aDealAppearsOnce() {
        assertThatThrownBy(() -> store.create(DealFixtures.bare("deal"), Entries.created()))
                .isInstanceOf(StoreException.class)
                .hasMessage("There is a deal deal in this workspace already. Give the new one another name.");
        assertThat(store.load("deal")).contains(deal);
    }

    @Test
    void aDeletedDealLeavesNothingBehind() {
        store.create(DealFixtures.full("other"), Entries.created());

        store.delete("deal");

        assertThat(store.load("deal")).isEmpty();
        assertThat(store.journal("deal")).isEmpty();
        assertThat(store.deals()).extracting(DealSummary::id).containsExactly("other");
        assertThat(store.load("other")).contains(DealFixtures.full("other"));
        store.create(deal, Entries.created());
        assertThat(store.load("deal")).contains(deal);
    }

    private static Instant after(int minutes) {
        return Entries.NOON.plus(Duration.ofMinutes(minutes));
    }

    private void save(Edit edit) {
        Deal changed = edit.apply(deal);
        store.save(deal, changed, Entries.edited(edit.name()));
        deal = changed;
    }

    private List<Change> lastChanges() {
        return ChangesInJournal.of(store, "deal").getLast();
    }
}
