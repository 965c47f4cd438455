package org.parley.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Who a bid is from and what it comes to, with what the total must not hide. */
final class BidHeader extends VBox {
    private static final Texts TEXT = Texts.of("compare");

    private final Label name = Nodes.text("");
    private final Label total = Nodes.text("");
    private final Label flags = Nodes.text("");
    private final Label incumbent = Nodes.badge(TEXT.get("head.incumbent"), "badge-accent");
    private final MenuButton menu;
    private boolean isIncumbent;
    private boolean brief;

    BidHeader(BidMenus menus, String letter, Runnable onFocus) {
        setId("bid-head-" + letter);
        getStyleClass().addAll("grid-head", "bid-head");
        name.setId("bid-name-" + letter);
        name.getStyleClass().add("head-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        total.setId("bid-total-" + letter);
        total.getStyleClass().add("head-total");
        flags.setId("bid-flags-" + letter);
        flags.getStyleClass().add("head-flags");
        menu = new MenuButton(null, new FontIcon(Feather.MORE_VERTICAL));
        menu.setId("bid-menu-" + letter);
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        menu.setOnShowing(_ -> menu.getItems().setAll(menus.items(letter)));
        menu.getItems().setAll(menus.items(letter));
        menu.focusedProperty().subscribe(focused -> {
            if (focused) {
                onFocus.run();
            }
        });
        HBox top = new HBox(name, menu);
        top.setAlignment(Pos.TOP_LEFT);
        incumbent.setId("bid-incumbent-" + letter);
        getChildren().addAll(top, total, incumbent, flags);
    }

    /** Leaves out what the bid's card says too, where every line is needed for the rows. */
    void brief(boolean changed) {
        brief = changed;
        Nodes.shown(incumbent, isIncumbent && !brief);
    }

    void show(BidHead bid) {
        name.setText(TEXT.get("column.bid", bid.letter(), bid.name()));
        isIncumbent = bid.incumbent();
        brief(brief);
        Double sum = bid.total();
        total.setText(sum == null ? TEXT.get("head.noTotal")
                : TEXT.get(bid.clausesOnly() ? "head.total.clauses" : "head.total", Numbers.local().fixed(sum, 1)));
        String words = CellTexts.flags(bid.beyondWalkAway(), bid.notAnswered());
        flags.setText(words.isEmpty() ? TEXT.get("flags.none") : words);
        flags.pseudoClassStateChanged(
                atlantafx.base.theme.Styles.STATE_DANGER, bid.beyondWalkAway() > 0);
        menu.setAccessibleText(TEXT.get("head.menu", bid.letter(), bid.name()));
        setAccessibleText(name.getText() + ", " + total.getText() + ", " + flags.getText()
                + (isIncumbent ? ", " + incumbent.getText() : ""));
    }

    void focus() {
        menu.requestFocus();
    }
}
