package org.parley.ui.stakeholders;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.Heat;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Sheet;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Every group's weight of every item, with where it lies far from that of all together: number, sign and colour. */
final class HeatMap extends VBox {
    private static final Texts TEXT = Texts.of("rounds");

    private final StakeholdersViewModel model;
    private final Sheet sheet;
    private final VBox lines = Nodes.styled(new VBox(), "heat");
    private @Nullable Consensus shown;

    HeatMap(StakeholdersViewModel model, Sheet sheet) {
        this.model = model;
        this.sheet = sheet;
        setId("heat-" + sheet);
        getStyleClass().add("card-box");
        getChildren().addAll(
                Nodes.heading(TEXT.get("heat." + sheet)), Nodes.hint(TEXT.get("heat.hint")), lines);
    }

    void refresh() {
        Consensus consensus = model.consensus(sheet);
        if (consensus.equals(shown)) {
            return;
        }
        shown = consensus;
        lines.getChildren().clear();
        if (consensus.votedGroups().size() < 2) {
            lines.getChildren().add(Nodes.text(TEXT.get("talk.none")));
            return;
        }
        List<String> items = consensus.items();
        items.forEach(i -> lines.getChildren().add(line(consensus, i)));
    }

    private VBox line(Consensus consensus, String item) {
        FlowPane cells = Nodes.styled(new FlowPane(), "heat-cells");
        for (GroupId group : consensus.votedGroups()) {
            double weight = consensus.weight(group, item);
            Heat heat = Heat.of(weight - consensus.groupWeight(item), consensus.items().size());
            Label cell = Nodes.id(
                    new Label(TEXT.get("heat.cell." + heat, group, Words.percent(weight))),
                    "heat-" + sheet + "-" + group + "-" + item);
            cell.getStyleClass().addAll("heat-cell", "heat-" + heat.name().toLowerCase(java.util.Locale.ROOT));
            cells.getChildren().add(cell);
        }
        return new VBox(
                Nodes.text(TEXT.get(
                        "heat.item", Words.item(model.catalog(), sheet, item),
                        Words.percent(consensus.groupWeight(item)))),
                cells);
    }
}
