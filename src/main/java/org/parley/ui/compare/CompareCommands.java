package org.parley.ui.compare;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.parley.text.Texts;
import org.parley.ui.kit.PageCommand;

/** What the comparison can do, by name, with the keys that {@link CompareKeys} knows. */
final class CompareCommands {
    private static final Texts TEXT = Texts.of("compare");

    private final CompareViewModel model;
    private final CompareToolbar toolbar;
    private final CompareKeys.Commands keys;
    private final BidActions actions;
    private final Runnable addProvider;

    CompareCommands(
            CompareViewModel model,
            CompareToolbar toolbar,
            CompareKeys.Commands keys,
            BidActions actions,
            Runnable addProvider) {
        this.model = model;
        this.toolbar = toolbar;
        this.keys = keys;
        this.actions = actions;
        this.addProvider = addProvider;
    }

    List<PageCommand> list() {
        Place place = model.selected();
        boolean onBid = place != null && place.column().isBid();
        boolean onQuote = onBid && place != null && !place.row().isFamily();
        boolean grouped = !model.orderProperty().get().byGap();
        return List.of(
                command("search", CompareKeys.FIND.getDisplayText(), true, toolbar::focusSearch),
                command("filter.clear", "", !model.filter().isOpen(), model::clearFilters),
                command(
                        model.positionsHiddenProperty().get() ? "hide.show" : "hide.off",
                        CompareKeys.HIDE.getDisplayText(),
                        true,
                        () -> model.positionsHiddenProperty().set(!model.positionsHiddenProperty().get())),
                command("command.open", KeyCode.ENTER.getName(), place != null, keys::open),
                command(
                        "command.edit", KeyCode.F2.getName(), onQuote, keys::edit),
                command(
                        "menu.view",
                        CompareKeys.VIEW.getDisplayText(),
                        actions.hasProposal(model.selectedBid()),
                        () -> actions.viewProposal(model.selectedBid())),
                command("detail.close", KeyCode.ESCAPE.getName(), place != null, keys::close),
                command("command.left", BidMenus.LEFT.getDisplayText(), onBid, () -> move(-1)),
                command("command.right", BidMenus.RIGHT.getDisplayText(), onBid, () -> move(1)),
                command("command.fold", "+ −", place != null && grouped, () -> model.toggle(family())),
                command("rows.expand", "", grouped, model::expandAll),
                command("rows.collapse", "", grouped, model::collapseAll),
                command("bids.add", "", true, addProvider));
    }

    private void move(int by) {
        Place place = model.selected();
        if (place != null) {
            model.move(place.column().key(), by);
        }
    }

    private String family() {
        Place place = model.selected();
        return place == null ? "" : place.row().family();
    }

    private static PageCommand command(String key, String keyText, boolean possible, Runnable run) {
        return new PageCommand(TEXT.get(key), keyText, possible, run);
    }
}
