package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.fixtures.WholeDeal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.EditName;
import org.parley.domain.edit.PositionEdits;
import org.parley.fixtures.DealFixtures;
import org.parley.session.JournalEntry;
import org.parley.store.ChangesInJournal.Change;

/** The journal says what happened, who did it, and what it did to the rows. */
class JournalTest {
    @TempDir Path folder;

    private H2DealStore store;

    @BeforeEach
    void open() {
        store = H2DealStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void entriesComeBackOldestFirstAsTheyWereGiven() {
        Deal deal = DealFixtures.full("deal");
        var entries = List.of(
                Entries.created(),
                new JournalEntry(
                        Instant.parse("2026-05-06T07:08:09.123456789Z"),
                        "Zoë \"Z\" O'Neil",
                        JournalEntry.Kind.EDIT,
                        new EditName("edit.position.draft", List.of("DATA-3", "", "{0} \"36\" –\n"))),
                new JournalEntry(Entries.NOON, "bob", JournalEntry.Kind.UNDO, EditName.of("edit.bid.note")),
                new JournalEntry(Entries.NOON, "bob", JournalEntry.Kind.REDO, EditName.of("edit.bid.note")));

        store.create(deal, entries.getFirst());
        entries.stream().skip(1).forEach(entry -> store.save(deal, deal, entry));

        assertThat(store.journal("deal")).isEqualTo(entries);
    }

    @Test
    void entriesAreCountedPerDealWithoutAGapAcrossRestarts() {
        Deal deal = DealFixtures.bare("deal");
        store.create(deal, Entries.created());
        store.create(DealFixtures.bare("other"), Entries.created());
        store.close();
        store = H2DealStore.open(folder);
        store.save(deal, deal, Entries.edited(EditName.of("edit.nothing")));
        store.save(deal, deal, Entries.edited(EditName.of("edit.nothing")));

        List<Long> numbers = store.workspace()
                .read(handle -> handle.select("SELECT seq FROM journal WHERE deal_id = 'deal' ORDER BY seq")
                        .mapTo(Long.class)
                        .list());

        assertThat(numbers).containsExactly(1L, 2L, 3L);
    }

    /** What makes the journal a proof, and a persistent undo possible: nothing happened to the rows that it does not tell. */
    @Test
    void replayedFromTheStartTheChangesGiveTheRowsAsTheyStand() {
        Deal deal = DealFixtures.full("deal");
        store.create(deal, Entries.created());
        for (Edit edit : List.of(
                DealEdits.scope("mail"),
                PositionEdits.note("SCOPE-1", "give way late"),
                BidEdits.move("C", 0),
                BidEdits.remove("B", "Brightline"),
                WholeDeal.replace(DealFixtures.fullMonthly("x")),
                WholeDeal.replace(DealFixtures.bare("x")),
                WholeDeal.replace(DealFixtures.full("x")),
                PositionEdits.omit("DATA-3"))) {
            Deal changed = edit.apply(deal);
            store.save(deal, changed, Entries.edited(edit.name()));
            deal = changed;
        }

        Map<String, JsonNode> rows = replay(ChangesInJournal.of(store, "deal"));

        store.create(deal.withId("twin"), Entries.created());
        assertThat(rows).isEqualTo(replay(ChangesInJournal.of(store, "twin")));
        assertThat(store.load("deal")).contains(deal);
    }

    private static Map<String, JsonNode> replay(List<List<Change>> entries) {
        var rows = new HashMap<String, JsonNode>();
        for (Change change : entries.stream().flatMap(List::stream).toList()) {
            String row = change.table() + change.key();
            if (change.before().isNull()) {
                assertThat(rows.put(row, change.after())).as("%s is new", row).isNull();
            } else if (change.after().isNull()) {
                assertThat(rows.remove(row)).as("%s is what it was", row).isEqualTo(change.before());
            } else {
                ObjectNode cells = rows.getOrDefault(row, JsonNodeFactory.instance.objectNode()).deepCopy();
                change.before().properties().forEach(cell -> assertThat(cells.get(cell.getKey()))
                        .as("%s.%s is what it was", row, cell.getKey())
                        .isEqualTo(cell.getValue()));
                cells.setAll((ObjectNode) change.after());
                rows.put(row, cells);
            }
        }
        return rows;
    }
}
