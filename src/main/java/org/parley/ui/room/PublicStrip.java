package org.parley.ui.room;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.parley.ui.kit.Nodes;

/** The controls that may be seen by everybody: under the page where facilitator and audience share one picture. */
final class PublicStrip {
    private final FlowPane root = Nodes.id(Nodes.styled(new FlowPane(), "room-strip"), "room-strip");
    private final List<Subscription> following = new ArrayList<>();

    /** @param message what happened to the screens; empty when nothing did */
    PublicStrip(RoomViewModel room, String message) {
        Label said = Nodes.id(new Label(message), "room-message");
        Nodes.shown(said, !message.isEmpty());
        Label question = Nodes.id(Nodes.styled(new Label(), "room-question"), "room-question");
        Label place = Nodes.id(new Label(), "room-place");
        following.add(Subscription.combine(
                room.indexProperty().subscribe(() -> place.setText(RoomWords.place(room))),
                room.pagesProperty().subscribe(() -> place.setText(RoomWords.place(room)))));
        Label speaker = Nodes.id(new Label(), "room-speaker");
        Label keys = new Label(RoomWords.TEXT.get("keys.short"));
        root.getChildren().addAll(said, question, place, speaker, keys);
        following.add(room.askedProperty().subscribe(asked -> {
            Nodes.shown(question, asked != null);
            question.setText(asked == null ? "" : RoomWords.TEXT.get("ask", RoomWords.name(asked)));
        }));
        following.add(room.timer().leftProperty().subscribe(left -> {
            Nodes.shown(speaker, left != null);
            speaker.setText(RoomWords.speaker(left));
        }));
    }

    Parent root() {
        return root;
    }

    void close() {
        following.forEach(Subscription::unsubscribe);
    }
}
