package org.parley.ui.trade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.StepNotesBox;

/** Where agreement may lie, mechanism by mechanism, and what we estimate of the other side. */
final class ZonesPart implements Part {
    private static final Texts TEXT = Texts.of("trade");

    private final TradeViewModel model;
    private final Navigator navigator;
    private final Label finding = Nodes.id(Nodes.styled(Nodes.text(""), "finding"), "zones-finding");
    private final VBox list = Nodes.styled(new VBox(), "zones");
    private final ComboBox<Mechanism> more = Nodes.id(new ComboBox<>(), "zones-more");
    private final Map<String, ZoneCard> cards = new LinkedHashMap<>();
    private final ScrollPane root;
    private String letter = "";

    ZonesPart(TradeViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        Choices.words(more, ZoneWords::name);
        more.setPromptText(TEXT.get("zones.more.prompt"));
        more.setOnAction(_ -> add());
        Label label = Nodes.text(TEXT.get("zones.more"));
        label.setLabelFor(more);
        FlowPane add = Nodes.styled(new FlowPane(label, more), "flow-row");
        VBox page = new VBox(
                finding, Nodes.hint(TEXT.get("zones.hint")), list, add, new StepNotesBox(model.deal(), Step.TRADE));
        root = Nodes.page(page);
        model.deal().dealProperty().subscribe(_ -> refresh());
        model.readingProperty().subscribe(_ -> cards.values().forEach(ZoneCard::refresh));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        cards.values().stream().findFirst().ifPresentOrElse(c -> Reveal.focus(c.firstControl()), more::requestFocus);
    }

    @Override
    public boolean show(String mechanism) {
        ZoneCard card = cards.get(mechanism);
        if (card != null) {
            Reveal.focus(card.firstControl());
        }
        return card != null;
    }

    private void add() {
        Mechanism chosen = more.getValue();
        if (chosen != null) {
            model.estimate(chosen.id());
            ZoneCard card = cards.get(chosen.id());
            if (card != null) {
                card.open();
            }
        }
    }

    private void refresh() {
        List<Mechanism> shown = model.zoneMechanisms();
        List<String> ids = shown.stream().map(Mechanism::id).toList();
        if (!model.letter().equals(letter)) {
            cards.clear();
            letter = model.letter();
        }
        if (!List.copyOf(cards.keySet()).equals(ids)) {
            Map<String, ZoneCard> before = new LinkedHashMap<>(cards);
            cards.clear();
            for (Mechanism each : shown) {
                ZoneCard kept = before.get(each.id());
                cards.put(each.id(), kept != null ? kept : new ZoneCard(model, navigator, each, letter));
            }
            list.getChildren().setAll(cards.values());
            more.getItems().setAll(model.others());
        }
        cards.values().forEach(ZoneCard::refresh);
        finding.setText(finding(shown));
    }

    private String finding(List<Mechanism> shown) {
        if (shown.isEmpty()) {
            return TEXT.get("zones.finding.empty", model.name(letter));
        }
        String without = shown.stream()
                .filter(m -> model.zone(m).kind() == ZoneView.Kind.NONE)
                .map(ZoneWords::name)
                .collect(Collectors.joining(", "));
        long narrow = shown.stream().filter(m -> model.zone(m).kind() == ZoneView.Kind.NARROW).count();
        return without.isEmpty()
                ? TEXT.get("zones.finding.all", shown.size(), model.name(letter), narrow)
                : TEXT.get("zones.finding.some", shown.size(), model.name(letter), narrow, without);
    }
}
