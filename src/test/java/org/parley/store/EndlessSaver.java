package org.parley.store;

import java.nio.file.Path;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.PositionEdits;
import org.parley.fixtures.DealFixtures;

/** Saves edit after edit, each touching three tables, and prints the number of each when its save has returned. */
final class EndlessSaver {
    static final String DEAL = "deal";

    private EndlessSaver() {}

    public static void main(String[] args) {
        var store = H2DealStore.open(Path.of(args[0]));
        Deal deal = store.load(DEAL).orElseGet(() -> {
            Deal created = DealFixtures.full(DEAL).withProfile(DealFixtures.full(DEAL).profile().withClient("0"));
            store.create(created, Entries.created());
            return created;
        });
        for (int number = number(deal) + 1;; number++) {
            Edit edit = edit(number);
            Deal changed = edit.apply(deal);
            store.save(deal, changed, Entries.edited(edit.name()));
            System.out.println(number);
            System.out.flush();
            deal = changed;
        }
    }

    static Edit edit(int number) {
        String text = Integer.toString(number);
        return DealEdits.client(text)
                .then(PositionEdits.note("SCOPE-1", text))
                .then(BidEdits.note("A", text));
    }

    /** The number of the edit that the deal stands at. */
    static int number(Deal deal) {
        return Integer.parseInt(deal.profile().client());
    }
}
