package org.parley.ui.room;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.parley.audience.AudiencePage;

/** All pages to pick from. */
final class PageList {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("selected");

    private final RoomViewModel room;
    private final VBox rows = new VBox();
    private final TitledPane root;
    private final List<Subscription> following = new ArrayList<>();

    PageList(RoomViewModel room) {
        this.room = room;
        rows.getStyleClass().add("room-pages");
        root = new TitledPane(RoomWords.TEXT.get("pages"), rows);
        root.setId("room-pages");
        root.setFocusTraversable(false);
        root.setExpanded(false);
        root.setAnimated(false);
        following.add(room.pagesProperty().subscribe(this::fill));
        following.add(room.indexProperty().subscribe(this::mark));
        fill();
    }

    Node root() {
        return root;
    }

    void close() {
        following.forEach(Subscription::unsubscribe);
    }

    private void fill() {
        rows.getChildren().clear();
        List<AudiencePage> pages = room.pagesProperty().get();
        for (int i = 0; i < pages.size(); i++) {
            int to = i;
            Button row = new Button(RoomWords.TEXT.get(
                    "pages.row", Integer.toString(i + 1), RoomWords.name(pages.get(i))));
            row.setFocusTraversable(false);
            row.setWrapText(true);
            row.getStyleClass().addAll("flat", "room-pages-row");
            row.setMaxWidth(Double.MAX_VALUE);
            row.setOnAction(_ -> room.go(to));
            rows.getChildren().add(row);
        }
        mark();
    }

    private void mark() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(HERE, i == room.indexProperty().get());
        }
    }
}
