package org.parley.ui.stakeholders;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.domain.deal.Sheet;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** What to talk about once a round is revealed, and what a second one changed, for one sheet at a time. */
final class TalkPart extends VBox {
    private static final Texts TEXT = Texts.of("rounds");

    private final Map<Sheet, TalkCard> talks = new EnumMap<>(Sheet.class);
    private final Map<Sheet, ShiftCard> shifts = new EnumMap<>(Sheet.class);
    private final Map<Sheet, ToggleButton> tabs = new EnumMap<>(Sheet.class);

    TalkPart(RoundViewModel criteria, RoundViewModel outcomes) {
        getStyleClass().add("section-stack");
        var one = new ToggleGroup();
        FlowPane row = Nodes.styled(new FlowPane(), "section-tabs");
        getChildren().add(row);
        for (RoundViewModel round : new RoundViewModel[] {criteria, outcomes}) {
            Sheet sheet = round.sheet();
            ToggleButton tab = Nodes.id(new ToggleButton(TEXT.get("tab." + sheet)), "talk-tab-" + sheet);
            tab.setToggleGroup(one);
            tab.setOnAction(_ -> open(sheet));
            tabs.put(sheet, tab);
            row.getChildren().add(tab);
            var talk = new TalkCard(round);
            var shift = new ShiftCard(round);
            talks.put(sheet, talk);
            shifts.put(sheet, shift);
            getChildren().addAll(talk, shift);
        }
        open(Sheet.CRITERIA);
    }

    void focusFirst() {
        tabs.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(Reveal::focus);
    }

    void refresh() {
        talks.values().forEach(TalkCard::refresh);
        shifts.values().forEach(ShiftCard::refresh);
    }

    private void open(Sheet sheet) {
        Objects.requireNonNull(tabs.get(sheet)).setSelected(true);
        talks.forEach((each, card) -> Nodes.shown(card, each == sheet));
        shifts.forEach((each, card) -> Nodes.shown(card, each == sheet));
    }
}
