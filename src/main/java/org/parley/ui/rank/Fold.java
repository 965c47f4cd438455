package org.parley.ui.rank;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A question or heading that unfolds what belongs to it; that is made when it is first wanted. */
final class Fold extends VBox {
    private final Hyperlink ask;
    private final String title;
    private final Supplier<Node> make;
    private @Nullable Node content;

    Fold(String id, String title, Supplier<Node> make) {
        this.title = title;
        this.make = make;
        this.ask = new Hyperlink();
        ask.setId(id);
        ask.setWrapText(true);
        ask.setMinHeight(USE_PREF_SIZE);
        ask.setOnAction(_ -> open(content == null));
        getStyleClass().add("fold");
        getChildren().add(ask);
        open(false);
    }

    boolean isOpen() {
        return content != null;
    }

    void open(boolean open) {
        if (content != null) {
            getChildren().remove(content);
            content = null;
        }
        if (open) {
            content = make.get();
            getChildren().add(content);
        }
        ask.setText((open ? "▾ " : "▸ ") + title);
        ask.setAccessibleText(title);
        ask.setVisited(false);
    }

    /** Makes the content anew if it is on show. */
    void refresh() {
        open(isOpen());
    }
}
