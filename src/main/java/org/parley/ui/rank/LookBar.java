package org.parley.ui.rank;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.GroupId;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Which scenario and whose weights the page looks at; only the view changes, never what the deal scores. */
final class LookBar extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final RankViewModel model;
    private final ComboBox<Choice> scenario = Nodes.id(new ComboBox<>(), "look-scenario");
    private final ComboBox<Choice> group = Nodes.id(new ComboBox<>(), "look-group");
    private final Label note = Nodes.id(Nodes.hint(""), "look-note");
    private final Button back = Nodes.id(new Button(TEXT.get("look.back")), "look-back");
    private boolean updating;

    /** @param id null for what the deal has by itself */
    private record Choice(@Nullable String id, String words) {}

    LookBar(RankViewModel model) {
        this.model = model;
        getStyleClass().add("look-bar");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> {
            model.lookAtScenario(null);
            model.lookAtGroup(null);
            scenario.requestFocus();
        });
        listen(scenario, c -> model.lookAtScenario(c.id()));
        listen(group, c -> model.lookAtGroup(c.id() == null ? null : GroupId.valueOf(c.id())));
        getChildren().addAll(
                Nodes.styled(
                        new FlowPane(
                                labelled(TEXT.get("look.scenario"), scenario),
                                labelled(TEXT.get("look.group"), group),
                                back),
                        "flow-row"),
                note);
    }

    void refresh() {
        updating = true;
        Look look = model.look();
        String scored = look.ranking().scored().scenario();
        var scenarios = new ArrayList<Choice>();
        look.ranking().scenarios().keySet().forEach(s -> scenarios.add(new Choice(
                s, s.equals(scored) ? TEXT.get("look.scored", Words.scenario(s)) : Words.scenario(s))));
        if (scored == null) {
            scenarios.addFirst(new Choice(null, Words.scenario(null)));
        }
        show(scenario, scenarios, look.scenario().scenario());
        var groups = new ArrayList<Choice>();
        var catalog = model.deal().catalog();
        groups.add(new Choice(null, TEXT.get(look.ranking().weighted() ? "group.all" : "group.none")));
        look.scenario().groups().keySet().forEach(
                g -> groups.add(new Choice(g.name(), Words.group(catalog, g))));
        show(group, groups, look.group() == null ? null : look.group().name());
        note.setText(look.isTheDeals()
                ? TEXT.get("look.note.deal")
                : TEXT.get("look.note.other", Words.scenario(scored)));
        back.setDisable(look.isTheDeals());
        updating = false;
    }

    private static void show(ComboBox<Choice> box, List<Choice> choices, @Nullable String chosen) {
        if (!box.getItems().equals(choices)) {
            box.setItems(FXCollections.observableArrayList(choices));
        }
        box.setValue(choices.stream().filter(c -> java.util.Objects.equals(c.id(), chosen)).findFirst().orElse(null));
        box.setDisable(choices.size() < 2);
    }

    private void listen(ComboBox<Choice> box, java.util.function.Consumer<Choice> chosen) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                return choice == null ? "" : choice.words();
            }

            @Override
            public @Nullable Choice fromString(String text) {
                return null;
            }
        });
        box.valueProperty().addListener((_, _, choice) -> {
            if (!updating && choice != null) {
                chosen.accept(choice);
            }
        });
    }

    private static HBox labelled(String words, ComboBox<?> box) {
        Label label = new Label(words);
        label.setLabelFor(box);
        label.setMinWidth(USE_PREF_SIZE);
        box.setMinWidth(0);
        return Nodes.row(label, box);
    }
}
