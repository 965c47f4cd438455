package org.parley.ui.room;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.parley.ui.kit.Nodes;

/** The controls that may be seen by everybody: under the page where facilitator and audience share one picture. */
final class PublicStrip {
    private final RoomViewModel room;
    private final FlowPane root = Nodes.id(Nodes.styled(new FlowPane(), "room-strip"), "room-strip");
    private final Label said;
    private final Label question = Nodes.id(new Label(), "room-question");
    private final Label place = Nodes.id(new Label(), "room-place");
    private final Label speaker = Nodes.id(new Label(), "room-speaker");
    private final Label keys = new Label(RoomWords.TEXT.get("keys.short"));
    private final List<Subscription> following = new ArrayList<>();

    /** @param message what happened to the screens; empty when nothing did */
    PublicStrip(RoomViewModel room, String message) {
        this.room = room;
        this.said = Nodes.id(new Label(message), "room-message");
        root.setMinWidth(0);
        Stream.of(said, question, place, speaker, keys).forEach(label -> {
            label.setWrapText(true);
            label.maxWidthProperty().bind(root.widthProperty().multiply(0.95));
            root.getChildren().add(label);
        });
        following.add(room.askedProperty().subscribe(_ -> show()));
        following.add(room.timer().leftProperty().subscribe(_ -> show()));
        following.add(room.indexProperty().subscribe(_ -> show()));
        following.add(room.pagesProperty().subscribe(_ -> show()));
    }

    Parent root() {
        return root;
    }

    void close() {
        following.forEach(Subscription::unsubscribe);
    }

    /** A question stands alone, so that nobody answers another one. */
    private void show() {
        Candidate asked = room.askedProperty().get();
        question.setText(asked == null ? "" : RoomWords.TEXT.get("ask.short", RoomWords.name(asked)));
        place.setText(RoomWords.place(room));
        speaker.setText(RoomWords.speaker(room.timer().leftProperty().get()));
        Nodes.shown(question, asked != null);
        Nodes.shown(said, asked == null && !said.getText().isEmpty());
        Nodes.shown(place, asked == null);
        Nodes.shown(speaker, asked == null && room.timer().leftProperty().get() != null);
        Nodes.shown(keys, asked == null && said.getText().isEmpty());
    }
}
