package org.parley.ui.stakeholders;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Interval;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** All limits that groups gave, by mechanism, with a way to take each back. */
final class IntervalList extends VBox {
    private static final Texts TEXT = Texts.of("stakeholders");

    private final StakeholdersViewModel model;
    private final Consumer<String> onChosen;
    private final VBox lines = Nodes.id(Nodes.styled(new VBox(), "conflicts"), "interval-list");
    private Map<String, Map<GroupId, Interval>> shown = Map.of();

    IntervalList(StakeholdersViewModel model, Consumer<String> onChosen) {
        this.model = model;
        this.onChosen = onChosen;
        getStyleClass().add("card-box");
        getChildren().addAll(Nodes.heading(TEXT.get("limits.list")), lines);
        lines.getChildren().add(Nodes.text(TEXT.get("limits.list.none")));
    }

    void refresh() {
        var latest = model.stakeholders().intervals();
        if (latest.equals(shown)) {
            return;
        }
        shown = new LinkedHashMap<>(latest);
        lines.getChildren().clear();
        latest.forEach((mechanism, byGroup) -> lines.getChildren().add(mechanism(mechanism, byGroup)));
        if (latest.isEmpty()) {
            lines.getChildren().add(Nodes.text(TEXT.get("limits.list.none")));
        }
    }

    private VBox mechanism(String id, Map<GroupId, Interval> byGroup) {
        Mechanism mechanism = model.catalog().mechanism(id);
        Hyperlink edit = Nodes.id(new Hyperlink(Words.mechanism(mechanism)), "edit-" + id);
        edit.setWrapText(true);
        edit.setOnAction(_ -> onChosen.accept(id));
        VBox box = new VBox(edit);
        byGroup.forEach((group, interval) -> box.getChildren().add(entry(mechanism, group, interval)));
        return box;
    }

    private HBox entry(Mechanism mechanism, GroupId group, Interval interval) {
        String key = group + "-" + mechanism.id();
        Label text = Nodes.id(
                Nodes.text(TEXT.get("limits.list.entry", group.name(), Words.range(interval), mechanism.unit())),
                "interval-" + key);
        Button remove = Nodes.id(
                Nodes.iconButton(Feather.X, TEXT.get("limits.remove", group.name(), mechanism.id())), "remove-" + key);
        remove.setOnAction(_ -> {
            lines.requestFocus();
            model.deal().apply(StakeholderEdits.removeInterval(mechanism.id(), group));
        });
        return Nodes.row(text, remove);
    }
}
