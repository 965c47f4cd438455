package org.parley.ui.compare;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.parley.domain.deal.Bid;
import org.parley.text.Texts;

/** The menu of a bid: above its column, and on its cells. */
final class BidMenus {
    static final KeyCombination LEFT = KeyCombination.valueOf("Shortcut+Shift+Left");
    static final KeyCombination RIGHT = KeyCombination.valueOf("Shortcut+Shift+Right");

    private static final Texts TEXT = Texts.of("compare");

    private final BidActions actions;

    BidMenus(BidActions actions) {
        this.actions = actions;
    }

    List<MenuItem> items(String letter) {
        CheckMenuItem incumbent = new CheckMenuItem(TEXT.get("menu.incumbent"));
        incumbent.setId("bid-incumbent");
        incumbent.setSelected(actions.bid(letter).map(Bid::incumbent).orElse(false));
        incumbent.setOnAction(_ -> actions.incumbent(letter, incumbent.isSelected()));
        MenuItem left = item("menu.left", "bid-left", () -> actions.move(letter, -1));
        left.setAccelerator(LEFT);
        left.setDisable(actions.atEnd(letter, -1));
        MenuItem right = item("menu.right", "bid-right", () -> actions.move(letter, 1));
        right.setAccelerator(RIGHT);
        right.setDisable(actions.atEnd(letter, 1));
        MenuItem read = item("menu.read", "bid-read", () -> actions.readProposal(letter));
        read.setDisable(!actions.hasProposal(letter));
        MenuItem view = item("menu.view", "bid-view", () -> actions.viewProposal(letter));
        view.setDisable(!actions.hasProposal(letter));
        return List.of(
                item("menu.card", "bid-card", () -> actions.card(letter)),
                incumbent,
                new SeparatorMenuItem(),
                left,
                right,
                new SeparatorMenuItem(),
                item("menu.files", "bid-files", () -> actions.card(letter)),
                item("menu.attach", "bid-attach", () -> actions.attachProposal(letter)),
                read,
                view,
                new SeparatorMenuItem(),
                item("menu.remove", "bid-remove", () -> actions.remove(letter)));
    }

    private static MenuItem item(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(TEXT.get(key));
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
