package org.parley.cli;

import org.jspecify.annotations.Nullable;
import org.parley.documents.family.FamilyClassifier;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.Edit;
import org.parley.exchange.BidDocument;
import org.parley.exchange.proposal.SaidFamilies;
import org.parley.session.DealStore;
import org.parley.session.JournalEntry;

/** The deal a command works on, in a workspace or only in memory. */
final class OpenDeal implements AutoCloseable {
    private final @Nullable DealStore store;
    private final Surroundings surroundings;
    private Deal deal;

    OpenDeal(Deal deal, @Nullable DealStore store, Surroundings surroundings) {
        this.deal = deal;
        this.store = store;
        this.surroundings = surroundings;
    }

    Deal deal() {
        return deal;
    }

    /** False when what is done to the deal is gone afterwards. */
    boolean kept() {
        return store != null;
    }

    /** Says what clauses are about, as the people of the workspace see it. */
    FamilyClassifier families() {
        return store == null ? FamilyClassifier.shipped()
                : SaidFamilies.classifier(store.corrections(), surroundings.who());
    }

    void keep(BidDocument document) {
        if (store != null) {
            store.keepDocument(document.file().sha256(), document.file().bytes(), document.text());
        }
    }

    void apply(Edit edit) {
        Deal after = edit.apply(deal);
        if (store != null) {
            var now = surroundings.clock().instant();
            store.save(deal, after, new JournalEntry(now, surroundings.who(), JournalEntry.Kind.EDIT, edit.name()));
        }
        deal = after;
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
