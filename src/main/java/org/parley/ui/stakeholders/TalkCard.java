package org.parley.ui.stakeholders;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.parley.analysis.consensus.Disagreement;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Countdown;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** What to talk about after a reveal: the widest disagreement first, the minority first, two minutes each, reasons kept. */
final class TalkCard extends VBox {
    private static final Texts TEXT = Texts.of("rounds");
    private static final Duration SPEAKS = Duration.ofMinutes(2);
    private static final int USUALLY = 3;

    private final RoundViewModel model;
    private final Countdown countdown;
    private final VBox list = Nodes.styled(new VBox(), "talk");
    private final CheckBox every;
    private List<Disagreement> shown = List.of();
    private int round;

    TalkCard(RoundViewModel model) {
        this.model = model;
        setId("talk-" + model.sheet());
        getStyleClass().add("card-box");
        countdown = new Countdown("talk-time-" + model.sheet(), model.all().deal()::now);
        countdown.prepare(TEXT.get("talk.speaker"), SPEAKS);
        every = Nodes.id(new CheckBox(TEXT.get("talk.every")), "talk-every-" + model.sheet());
        every.setWrapText(true);
        every.setOnAction(_ -> {
            shown = List.of();
            refresh();
        });
        getChildren().addAll(
                Nodes.heading(TEXT.get("talk." + model.sheet())), Nodes.hint(TEXT.get("talk.hint")), countdown, list,
                every);
    }

    void refresh() {
        List<Disagreement> all = model.round().hidden() ? List.of() : model.disagreements();
        List<Disagreement> now = every.isSelected() ? all : all.stream().limit(USUALLY).toList();
        int latest = model.round().number();
        Nodes.shown(every, all.size() > USUALLY);
        Nodes.shown(countdown, !all.isEmpty());
        if (now.equals(shown) && round == latest && !list.getChildren().isEmpty()) {
            return;
        }
        shown = now;
        round = latest;
        list.getChildren().clear();
        for (int i = 0; i < now.size(); i++) {
            list.getChildren().add(item(i + 1, now.get(i)));
        }
        if (now.isEmpty()) {
            list.getChildren().add(Nodes.text(TEXT.get(model.round().hidden() ? "talk.hidden" : "talk.none")));
        }
    }

    private Node item(int place, Disagreement disagreement) {
        String item = Words.item(model.all().catalog(), model.sheet(), disagreement.item());
        VBox box = Nodes.styled(new VBox(), "talk-item");
        box.getChildren().add(Nodes.id(
                Nodes.styled(
                        Nodes.text(TEXT.get(
                                "talk.item", Integer.toString(place), item, points(disagreement.spread()))),
                        "strong"),
                "talk-" + model.sheet() + "-" + place));
        disagreement.speakers().forEach(s -> box.getChildren().add(speaker(disagreement.item(), item, s)));
        return box;
    }

    private Node speaker(String id, String item, Disagreement.Speaker speaker) {
        String group = Words.group(model.all().catalog(), speaker.group());
        Label words = Nodes.text(TEXT.get(
                speaker.distance() >= 0 ? "talk.above" : "talk.below", group, Words.percent(speaker.weight()),
                points(Math.abs(speaker.distance()))));
        Button start = Nodes.id(
                new Button(TEXT.get("talk.start")), "speak-" + model.sheet() + "-" + speaker.group() + "-" + id);
        start.setAccessibleText(TEXT.get("talk.start.of", group, item));
        start.setOnAction(_ -> countdown.start(TEXT.get("talk.speaks", group, item), SPEAKS));
        TextField reason = Nodes.id(
                Fields.text(
                        model.all().deal(),
                        d -> d.stakeholders().counted(model.sheet()).reason(speaker.group(), id),
                        typed -> StakeholderEdits.reason(model.sheet(), speaker.group(), id, typed)),
                "reason-" + model.sheet() + "-" + speaker.group() + "-" + id);
        reason.setPromptText(TEXT.get("talk.reason"));
        reason.setAccessibleText(TEXT.get("talk.reason.of", group, item));
        return Nodes.styled(new VBox(words, reason, start), "talk-speaker");
    }

    private static String points(double share) {
        return Numbers.local().fixed(share * 100, 1);
    }
}
