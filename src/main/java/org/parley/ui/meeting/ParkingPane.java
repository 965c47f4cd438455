package org.parley.ui.meeting;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.parley.domain.deal.ParkingItem;
import org.parley.domain.edit.MeetingEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** What came up and has to wait, with who sees to it and until when. */
final class ParkingPane extends VBox {
    private static final Texts TEXT = Texts.of("meeting");
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private final MeetingViewModel model;
    private final Entry entry;
    private final Rows<Row> rows;
    private final Label open = Nodes.id(Nodes.hint(""), "parking-open");

    ParkingPane(MeetingViewModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        TextField text = Nodes.id(new TextField(), "parking-new");
        Button add = Nodes.id(new Button(TEXT.get("parking.add")), "parking-add");
        entry = new Entry(text, add, () -> {
            model.park(text.getText());
            text.clear();
        });
        entry.getChildren().addAll(Entry.named(TEXT.get("parking.new"), text), Entry.line(add));
        rows = new Rows<>("parking", TEXT.get("parking.none"), Row::new);
        getChildren().addAll(Nodes.heading(TEXT.get("section.PARKING")), Nodes.hint(TEXT.get("parking.hint")), entry,
                open, rows);
    }

    void focusFirst() {
        entry.focusFirst();
    }

    void refresh() {
        rows.show(model.kept().parking().stream().map(ParkingItem::number).toList());
        rows.rows().forEach(Row::refresh);
        open.setText(TEXT.get("parking.open", Long.toString(model.parkedOpen())));
        Nodes.shown(open, !model.kept().parking().isEmpty());
    }

    /** One parked item. */
    private final class Row extends VBox {
        private final int number;
        private final Label overdue;

        Row(int number) {
            this.number = number;
            String name = TEXT.get("parking.number", Integer.toString(number));
            getStyleClass().add("meeting-row");
            var deal = model.deal();
            var text = Nodes.id(Fields.area(
                    deal, _ -> model.parked(number).map(ParkingItem::text).orElse(""),
                    typed -> MeetingEdits.parkingText(number, typed)), "parking-text-" + number);
            text.setPrefRowCount(2);
            text.setAccessibleText(name);
            var owner = Nodes.id(Fields.text(
                    deal, _ -> model.parked(number).map(ParkingItem::owner).orElse(""),
                    typed -> MeetingEdits.parkingOwner(number, typed)), "parking-owner-" + number);
            owner.setAccessibleText(TEXT.get("parking.owner.of", name));
            owner.setPromptText(TEXT.get("parking.owner"));
            owner.setPrefColumnCount(12);
            var due = Nodes.id(Fields.date(
                    deal, _ -> model.parked(number).map(ParkingItem::due).orElse(null),
                    day -> MeetingEdits.parkingDue(number, day)), "parking-due-" + number);
            due.getEditor().setAccessibleText(TEXT.get("parking.due.of", name));
            due.setAccessibleText(TEXT.get("parking.due.of", name));
            due.setPromptText(TEXT.get("parking.due"));
            due.getEditor().setPrefColumnCount(9);
            var settled = Nodes.id(Fields.check(
                    deal, TEXT.get("parking.settled"),
                    _ -> model.parked(number).map(ParkingItem::settled).orElse(false),
                    on -> MeetingEdits.parkingSettled(number, on)), "parking-settled-" + number);
            settled.setAccessibleText(TEXT.get("parking.settled.of", name));
            overdue = Nodes.id(Nodes.badge(TEXT.get("parking.overdue"), "badge-danger"),
                    "parking-overdue-" + number);
            Button remove = Nodes.id(new Button(TEXT.get("remove")), "parking-remove-" + number);
            remove.setAccessibleText(TEXT.get("remove.of", name));
            remove.setOnAction(_ -> {
                model.deal().apply(MeetingEdits.unpark(number));
                entry.focusFirst();
            });
            getChildren().addAll(
                    Nodes.styled(new Label(name), "strong"), text,
                    Entry.line(owner, due, settled, overdue, remove));
        }

        void refresh() {
            model.parked(number).ifPresent(item -> {
                pseudoClassStateChanged(SETTLED, item.settled());
                Nodes.shown(overdue, model.overdue(item));
            });
        }
    }
}
