package org.parley.ui.stakeholders;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.Indices;
import org.parley.analysis.consensus.Light;
import org.parley.analysis.consensus.PriorityConflict;
import org.parley.domain.deal.Sheet;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Why;

/** How far the groups agree on one sheet: three indices, the light, and where they differ. */
final class ConsensusCard extends VBox {
    private static final Texts TEXT = Texts.of("stakeholders");

    private final StakeholdersViewModel model;
    private final Sheet sheet;
    private final Numbers numbers = Numbers.local();
    private final Label light;
    private final IndexTile order;
    private final IndexTile homogeneity;
    private final IndexTile distance;
    private final Label flattered;
    private final VBox conflicts;
    private List<PriorityConflict> shown = List.of();

    ConsensusCard(StakeholdersViewModel model, Sheet sheet) {
        this.model = model;
        this.sheet = sheet;
        getStyleClass().add("card-box");
        light = Words.lightBadge("light-" + sheet);
        light.getStyleClass().add("light-large");
        order = tile("order", numbers.fixed(Light.GREEN.leastOrder(), 2), numbers.fixed(Light.AMBER.leastOrder(), 2));
        homogeneity = tile(
                "homogeneity",
                numbers.fixed(Light.GREEN.leastHomogeneity(), 2),
                numbers.fixed(Light.AMBER.leastHomogeneity(), 3));
        distance = tile(
                "distance",
                numbers.percent(Light.GREEN.largestDistance(), 0),
                numbers.percent(Light.AMBER.largestDistance(), 0));
        flattered = Nodes.id(Nodes.styled(Nodes.text(""), "flag"), "flattered-" + sheet);
        conflicts = Nodes.id(Nodes.styled(new VBox(), "conflicts"), "conflicts-" + sheet);
        FlowPane tiles = Nodes.styled(new FlowPane(order, homogeneity, distance), "tiles");
        getChildren()
                .addAll(
                        Nodes.heading(TEXT.get("consensus." + sheet)),
                        Nodes.hint(TEXT.get("consensus." + sheet + ".hint")),
                        light,
                        tiles,
                        flattered,
                        new Why(TEXT.get("three.why"), TEXT.get("three.why.text")),
                        Nodes.styled(Nodes.text(TEXT.get("conflicts.title")), "strong"),
                        Nodes.hint(TEXT.get("conflicts.hint")),
                        conflicts);
    }

    void refresh() {
        Consensus consensus = model.consensus(sheet);
        Indices all = consensus.indices();
        Words.show(light, consensus.light(), "light");
        Nodes.shown(flattered, all != null && all.flattered());
        if (all == null) {
            order.show(Numbers.NONE, TEXT.get("indices.none"), null);
            homogeneity.show(Numbers.NONE, TEXT.get("indices.none"), null);
            distance.show(Numbers.NONE, TEXT.get("indices.none"), null);
        } else {
            show(all);
        }
        if (!consensus.conflicts().equals(shown) || conflicts.getChildren().isEmpty()) {
            shown = consensus.conflicts();
            conflicts.getChildren().setAll(shown.stream().map(c -> conflict(consensus, c)).toList());
            if (shown.isEmpty()) {
                conflicts.getChildren().add(Nodes.text(TEXT.get(all == null ? "conflicts.unknown" : "conflicts.none")));
            }
        }
    }

    private void show(Indices all) {
        order.show(
                numbers.fixed(all.w(), 2), TEXT.get("order." + all.orderAgreement()), Light.ofOrder(all.w()));
        homogeneity.show(
                TEXT.get("homogeneity.value", numbers.fixed(all.sStar(), 2), numbers.fixed(all.s(), 2)),
                TEXT.get("homogeneity." + all.homogeneity()),
                Light.ofHomogeneity(all.sStar()));
        distance.show(
                numbers.percent(all.maxTv(), 0),
                TEXT.get(
                        "distance.means",
                        Words.group(model.catalog(), all.widest().a()),
                        Words.group(model.catalog(), all.widest().b()),
                        numbers.percent(all.maxTv(), 0)),
                Light.ofDistance(all.maxTv()));
        flattered.setText(TEXT.get(
                "flattered",
                numbers.fixed(all.sStar(), 2),
                numbers.fixed(all.w(), 2),
                all.widest().a(),
                all.widest().b(),
                numbers.percent(all.maxTv(), 0)));
    }

    private HBox conflict(Consensus consensus, PriorityConflict conflict) {
        Label level = Nodes.badge(TEXT.get("level." + conflict.level()), switch (conflict.level()) {
            case HIGH -> "badge-danger";
            case MEDIUM -> "badge-warning";
            case LOW -> "badge-accent";
        });
        Label text = Nodes.text(TEXT.get(
                "conflict",
                Words.item(model.catalog(), sheet, conflict.item()),
                conflict.groupA(),
                percent(consensus, conflict, true),
                conflict.groupB(),
                percent(consensus, conflict, false),
                numbers.fixed(conflict.severity(), 2)));
        HBox line = Nodes.row(level, text);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static String percent(Consensus consensus, PriorityConflict conflict, boolean first) {
        var weights = consensus.weights().get(first ? conflict.groupA() : conflict.groupB());
        return weights == null ? Numbers.NONE : Words.percent(weights.getOrDefault(conflict.item(), 0.0));
    }

    private IndexTile tile(String key, String green, String amber) {
        return new IndexTile(
                key + "-" + sheet, TEXT.get(key + ".title"), TEXT.get(key + ".threshold", green, amber));
    }
}
