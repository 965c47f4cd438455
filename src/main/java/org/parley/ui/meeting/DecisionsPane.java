package org.parley.ui.meeting;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.parley.analysis.meeting.DecisionOffer;
import org.parley.domain.deal.Decision;
import org.parley.domain.edit.MeetingEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** What was decided, by whom and why; decisions that the deal shows already are offered with the reason given there. */
final class DecisionsPane extends VBox {
    private static final Texts TEXT = Texts.of("meeting");

    private final MeetingViewModel model;
    private final Entry entry;
    private final VBox offers = Nodes.id(Nodes.styled(new VBox(), "meeting-rows"), "offers");
    private final Rows<Row> rows;
    private List<DecisionOffer> offered = List.of();

    DecisionsPane(MeetingViewModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        TextField what = Nodes.id(new TextField(), "decision-new");
        TextField why = Nodes.id(new TextField(), "decision-new-why");
        TextField who = Nodes.id(new TextField(model.deal().user()), "decision-new-who");
        Button add = Nodes.id(new Button(TEXT.get("decision.add")), "decision-add");
        entry = new Entry(what, add, () -> {
            boolean taken = model.decide(what.getText(), why.getText(), who.getText());
            if (taken) {
                what.clear();
                why.clear();
            }
        });
        entry.getChildren().addAll(
                Entry.named(TEXT.get("decision.what"), what), Entry.named(TEXT.get("decision.why"), why),
                Entry.named(TEXT.get("decision.who"), who), Entry.line(add));
        rows = new Rows<>("decisions", TEXT.get("decision.none"), Row::new);
        getChildren().addAll(
                Nodes.heading(TEXT.get("section.DECISIONS")), Nodes.hint(TEXT.get("decision.hint")), offers, entry,
                rows);
    }

    void focusFirst() {
        entry.focusFirst();
    }

    void refresh() {
        rows.show(model.kept().decisions().stream().map(Decision::number).toList().reversed());
        List<DecisionOffer> now = model.offers();
        if (!now.equals(offered)) {
            offered = now;
            offers.getChildren().setAll(now.stream().map(this::offer).toList());
        }
        Nodes.shown(offers, !now.isEmpty());
    }

    private VBox offer(DecisionOffer offer) {
        String what = model.what(offer);
        Button record = Nodes.id(new Button(TEXT.get("offer.record")),
                "record-" + offer.source().replaceAll("[^A-Za-z0-9]", "-"));
        record.setAccessibleText(TEXT.get("offer.record.of", what));
        record.setOnAction(_ -> {
            model.record(offer);
            entry.focusFirst();
        });
        return Nodes.styled(
                new VBox(
                        Nodes.styled(Nodes.text(TEXT.get("offer.open", what)), "strong"),
                        Nodes.text(TEXT.get("offer.why", model.why(offer))), Entry.line(record)),
                "meeting-offer");
    }

    /** One line of the log. */
    private final class Row extends VBox {
        Row(int number) {
            getStyleClass().add("meeting-row");
            String day = model.decision(number).map(Row::day).orElse("");
            String name = TEXT.get("decision.number", Integer.toString(number), day);
            var deal = model.deal();
            var what = Nodes.id(Fields.area(
                    deal, _ -> model.decision(number).map(Decision::what).orElse(""),
                    typed -> MeetingEdits.decisionWhat(number, typed)), "decision-what-" + number);
            what.setPrefRowCount(2);
            var why = Nodes.id(Fields.area(
                    deal, _ -> model.decision(number).map(Decision::why).orElse(""),
                    typed -> MeetingEdits.decisionWhy(number, typed)), "decision-why-" + number);
            why.setPrefRowCount(2);
            var who = Nodes.id(Fields.text(
                    deal, _ -> model.decision(number).map(Decision::who).orElse(""),
                    typed -> MeetingEdits.decisionWho(number, typed)), "decision-who-" + number);
            who.setPrefColumnCount(14);
            Button remove = Nodes.id(new Button(TEXT.get("remove")), "decision-remove-" + number);
            remove.setAccessibleText(TEXT.get("remove.of", name));
            remove.setOnAction(_ -> {
                deal.apply(MeetingEdits.removeDecision(number));
                entry.focusFirst();
            });
            Label by = label("decision.who", who);
            getChildren().addAll(
                    Nodes.styled(Nodes.text(name), "strong"), label("decision.what", what), what,
                    label("decision.why", why), why, Entry.line(by, who, remove));
        }

        private static Label label(String key, javafx.scene.Node field) {
            Label label = Nodes.hint(TEXT.get(key));
            label.setLabelFor(field);
            return label;
        }

        private static String day(Decision decision) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                    .withZone(ZoneId.systemDefault())
                    .format(decision.when());
        }
    }
}
