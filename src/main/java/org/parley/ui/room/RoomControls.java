package org.parley.ui.room;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The controls of room mode for the mouse; each names its key. */
final class RoomControls {
    private final FlowPane root = new FlowPane();

    RoomControls(RoomViewModel room, Runnable end, Runnable work) {
        root.getStyleClass().add("flow-row");
        add("back", () -> room.move(-1));
        add("forward", () -> room.move(1));
        add("black", room::toggleBlack);
        add("reveal", () -> room.ask(0));
        add("speaker", room.timer()::toggleSpeaker);
        add("anonymous", room::toggleAnonymous);
        add("undo", room::undoReveal);
        add("work", work);
        add("end", end);
    }

    Node root() {
        return root;
    }

    private void add(String key, Runnable run) {
        Button button = new Button(RoomWords.TEXT.get("control." + key));
        button.setId("room-" + key);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        root.getChildren().add(button);
    }
}
