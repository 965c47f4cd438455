package org.parley.ui.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.parley.ui.kit.Nodes;

/** The facilitator's own screen: this page and the next, notes, times, what is hidden, and what can be revealed. */
final class PresenterView {
    private final RoomViewModel room;
    private final VBox hidden = Nodes.id(Nodes.card(), "room-hidden");
    private final VBox reveals = Nodes.id(Nodes.card(), "room-reveals");
    private final Label note = Nodes.id(Nodes.text(""), "room-note");
    private final Label place = Nodes.id(Nodes.heading(""), "room-at");
    private final Label nextName = Nodes.text("");
    private final Preview now;
    private final Preview next;
    private final PageList list;
    private final Label question = Nodes.id(Nodes.text(""), "room-question");
    private final ScrollPane root;
    private final List<Subscription> following = new ArrayList<>();

    PresenterView(RoomViewModel room, ObservableValue<Boolean> dark, String message, RoomControls controls) {
        this.room = room;
        this.now = Nodes.id(new Preview(dark), "room-now");
        this.next = Nodes.id(new Preview(dark), "room-next");
        this.list = new PageList(room);
        question.getStyleClass().add("room-question");
        Label said = Nodes.id(Nodes.text(message), "room-message");
        Nodes.shown(said, !message.isEmpty());
        VBox left = new VBox(place, question, now, times(), reveals);
        VBox right = new VBox(
                Nodes.card(Nodes.heading(RoomWords.TEXT.get("notes")), note),
                hidden,
                Nodes.heading(RoomWords.TEXT.get("next")),
                nextName,
                next,
                list.root());
        left.getStyleClass().add("room-side");
        right.getStyleClass().add("room-side");
        GridPane both = new GridPane();
        both.getStyleClass().add("room-both");
        both.getColumnConstraints().addAll(percent(54), percent(46));
        both.addRow(0, left, right);
        GridPane.setValignment(left, VPos.TOP);
        GridPane.setValignment(right, VPos.TOP);
        VBox page = new VBox(said, controls.root(), both, Nodes.hint(RoomWords.TEXT.get("keys.long")));
        root = Nodes.id(Nodes.page(page), "room-presenter");
        root.getStylesheets()
                .add(Objects.requireNonNull(PresenterView.class.getResource("/org/parley/ui/theme/room.css"))
                        .toExternalForm());
        following.add(Pages.follow(room, now.view(), true));
        following.add(room.pageProperty().subscribe(this::refresh));
        following.add(room.pagesProperty().subscribe(this::refresh));
        following.add(room.revealsProperty().subscribe(this::refresh));
        following.add(room.askedProperty().subscribe(this::ask));
        refresh();
        ask();
    }

    Parent root() {
        return root;
    }

    void close() {
        following.forEach(Subscription::unsubscribe);
        list.close();
    }

    private Node times() {
        Label elapsed = Nodes.id(Nodes.styled(new Label(), "room-time"), "room-elapsed");
        Label speaker = Nodes.id(Nodes.styled(new Label(), "room-time"), "room-speaker");
        following.add(room.timer()
                .elapsedProperty()
                .subscribe(time -> elapsed.setText(RoomWords.TEXT.get("timer.elapsed", RoomWords.time(time)))));
        following.add(room.timer().leftProperty().subscribe(left -> speaker.setText(RoomWords.speaker(left))));
        FlowPane times = new FlowPane(elapsed, speaker);
        times.getStyleClass().add("flow-row");
        return times;
    }

    private void refresh() {
        place.setText(RoomWords.TEXT.get(
                "at", RoomWords.place(room), RoomWords.name(room.pageProperty().get())));
        note.setText(RoomWords.TEXT.get("note." + room.pageProperty().get().getClass().getSimpleName()));
        hidden.getChildren().setAll(Nodes.heading(RoomWords.TEXT.get("hidden")));
        List<String> lines = Hidden.lines(room);
        lines.forEach(line -> hidden.getChildren().add(Nodes.text(line)));
        Nodes.shown(hidden, !lines.isEmpty());
        room.next().ifPresentOrElse(
                page -> {
                    nextName.setText(RoomWords.name(page));
                    next.view().show(page, "");
                },
                () -> {
                    nextName.setText(RoomWords.TEXT.get("next.none"));
                    next.view().black();
                });
        offer();
    }

    private void offer() {
        reveals.getChildren().setAll(Nodes.heading(RoomWords.TEXT.get("reveals")));
        List<Candidate> candidates = room.candidates();
        for (Candidate candidate : candidates) {
            Button show = new Button(RoomWords.TEXT.get("reveal.button", RoomWords.name(candidate)));
            show.setFocusTraversable(false);
            show.setWrapText(true);
            show.setOnAction(_ -> room.ask(candidate));
            reveals.getChildren().add(show);
        }
        Label made = Nodes.id(
                Nodes.text(RoomWords.TEXT.get("revealed", room.revealsProperty().get().made().size())),
                "room-revealed");
        reveals.getChildren().add(made);
        boolean any = !room.revealsProperty().get().made().isEmpty();
        Nodes.shown(made, any);
        Nodes.shown(reveals, any || !candidates.isEmpty());
    }

    private void ask() {
        Candidate asked = room.askedProperty().get();
        Nodes.shown(question, asked != null);
        question.setText(asked == null ? "" : RoomWords.TEXT.get("ask", RoomWords.name(asked)));
    }

    private static ColumnConstraints percent(double width) {
        var column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }
}
