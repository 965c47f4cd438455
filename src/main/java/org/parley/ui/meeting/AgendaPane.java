package org.parley.ui.meeting;

import java.time.Duration;
import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.parley.domain.Check;
import org.parley.domain.deal.AgendaItem;
import org.parley.domain.edit.MeetingEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Countdown;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** What is planned, when it begins, and how much of its time is left. */
final class AgendaPane extends VBox {
    private static final Texts TEXT = Texts.of("meeting");
    private static final int USUAL_MINUTES = 15;

    private final MeetingViewModel model;
    private final Entry entry;
    private final Rows<Row> rows;
    private final Label total = Nodes.id(Nodes.hint(""), "agenda-total");
    private final Countdown countdown;

    AgendaPane(MeetingViewModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        countdown = new Countdown("agenda-time", model.deal()::now);
        Nodes.shown(countdown, false);
        TextField topic = Nodes.id(new TextField(), "agenda-new");
        TextField minutes = Nodes.id(new TextField(Integer.toString(USUAL_MINUTES)), "agenda-new-minutes");
        minutes.setPrefColumnCount(5);
        Label error = Nodes.id(Nodes.styled(Nodes.text(""), "field-error"), "agenda-new-error");
        Nodes.shown(error, false);
        Button add = Nodes.id(new Button(TEXT.get("agenda.add")), "agenda-add");
        entry = new Entry(topic, add, () -> {
            OptionalDouble typed = whole(minutes.getText());
            error.setText(TEXT.get("agenda.minutes.refused", Integer.toString(AgendaItem.LONGEST_MINUTES)));
            Nodes.shown(error, typed.isEmpty());
            boolean taken = typed.isPresent() && model.plan(topic.getText(), (int) typed.getAsDouble());
            if (taken) {
                topic.clear();
            }
        });
        entry.getChildren().addAll(
                Entry.named(TEXT.get("agenda.new"), topic),
                Entry.line(Entry.named(TEXT.get("agenda.minutes"), minutes), add), error);
        rows = new Rows<>("agenda", TEXT.get("agenda.none"), Row::new);
        getChildren().addAll(Nodes.heading(TEXT.get("section.AGENDA")), Nodes.hint(TEXT.get("agenda.hint")),
                countdown, entry, total, rows);
    }

    void focusFirst() {
        entry.focusFirst();
    }

    void refresh() {
        rows.show(model.kept().agenda().stream().map(AgendaItem::number).toList());
        rows.rows().forEach(Row::refresh);
        total.setText(TEXT.get(
                "agenda.total", Integer.toString(model.kept().agenda().size()),
                clock(model.kept().plannedMinutes())));
        Nodes.shown(total, !model.kept().agenda().isEmpty());
    }

    private static OptionalDouble whole(String text) {
        return Numbers.local().parse(text).stream()
                .filter(n -> n == Math.rint(n) && n >= 0 && n <= AgendaItem.LONGEST_MINUTES)
                .findFirst();
    }

    private static String clock(int minutes) {
        int rest = minutes % 60;
        return minutes / 60 + (rest < 10 ? ":0" : ":") + rest;
    }

    /** One item of the agenda. */
    private final class Row extends VBox {
        private final int number;
        private final Label when = Nodes.styled(new Label(), "strong");

        Row(int number) {
            this.number = number;
            getStyleClass().add("meeting-row");
            when.setId("agenda-when-" + number);
            var deal = model.deal();
            var topic = Nodes.id(Fields.text(
                    deal, _ -> model.planned(number).map(AgendaItem::topic).orElse(""),
                    typed -> MeetingEdits.agendaTopic(number, typed)), "agenda-topic-" + number);
            topic.setAccessibleText(TEXT.get("agenda.topic"));
            var minutes = Fields.number(
                    deal, _ -> model.planned(number).map(a -> (double) a.minutes()).orElse(null),
                    typed -> typed == null ? null : MeetingEdits.agendaMinutes(number, minutes(typed)))
                    .named("agenda-minutes-" + number, TEXT.get("agenda.minutes"));
            minutes.field().setPrefColumnCount(5);
            Button run = Nodes.id(new Button(TEXT.get("agenda.run")), "agenda-run-" + number);
            run.setOnAction(_ -> run());
            Button up = Nodes.id(new Button(TEXT.get("agenda.up")), "agenda-up-" + number);
            up.setOnAction(_ -> deal.apply(MeetingEdits.moveAgenda(number, -1)));
            Button down = Nodes.id(new Button(TEXT.get("agenda.down")), "agenda-down-" + number);
            down.setOnAction(_ -> deal.apply(MeetingEdits.moveAgenda(number, 1)));
            Button remove = Nodes.id(new Button(TEXT.get("remove")), "agenda-remove-" + number);
            remove.setOnAction(_ -> {
                deal.apply(MeetingEdits.removeAgenda(number));
                entry.focusFirst();
            });
            addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                boolean later = event.getCode() == KeyCode.DOWN;
                if (event.isAltDown() && (later || event.getCode() == KeyCode.UP)) {
                    deal.apply(MeetingEdits.moveAgenda(number, later ? 1 : -1));
                    event.consume();
                }
            });
            getChildren().addAll(
                    when, topic,
                    Entry.line(minutes, new Label(TEXT.get("agenda.unit")), run, up, down, remove));
        }

        void refresh() {
            model.planned(number).ifPresent(item -> {
                int from = model.minutesBefore(number);
                when.setText(TEXT.get("agenda.when", clock(from), clock(from + item.minutes())));
            });
        }

        private void run() {
            model.planned(number).ifPresent(item -> {
                Nodes.shown(countdown, true);
                countdown.start(item.topic(), Duration.ofMinutes(item.minutes()));
            });
        }

        private int minutes(double typed) {
            return (int) Check.within(
                    typed == Math.rint(typed) ? typed : Double.NaN, 0, AgendaItem.LONGEST_MINUTES,
                    TEXT.get("agenda.minutes"));
        }
    }
}
