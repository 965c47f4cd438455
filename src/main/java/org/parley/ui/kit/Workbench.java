package org.parley.ui.kit;

import java.time.Clock;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Deal;
import org.parley.session.DealStore;
import org.parley.session.History;
import org.parley.ui.task.Background;

/**
 * What every feature may use.
 *
 * @param user name of the person's account, for the journal
 */
public record Workbench(
        Catalog catalog,
        DealStore store,
        Background background,
        Clock clock,
        String user,
        FileDialogs files,
        Messages messages) {
    /** A deal of the store, with its history up to now, as a model for views. */
    public DealModel open(Deal deal, History history) {
        return new DealModel(
                catalog, store, deal, history, clock, user, background.saves(), background.analyses(),
                Background.window());
    }
}
