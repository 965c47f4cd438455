package org.parley.ui.room;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.ui.kit.Nodes;

/** What the window shows while a part of it is on the audience's screen. */
final class Cover {
    private final VBox root = Nodes.id(Nodes.styled(new VBox(), "centred"), "room-cover");

    Cover() {
        Label said = Nodes.text(RoomWords.TEXT.get("cover"));
        root.getChildren().add(said);
    }

    Parent root() {
        return root;
    }
}
