package org.parley.ui.stakeholders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.analysis.consensus.Consensus;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.ShareBar;

/** One item of a sheet: the points of every group, and the weight that comes out. */
final class PointsRow {
    /** How many rows of the grid one item takes. */
    static final int LINES = 3;

    private static final Texts TEXT = Texts.of("stakeholders");

    private final String item;
    private final Label name;
    private final Map<GroupId, VBox> cells = new LinkedHashMap<>();
    private final Map<GroupId, TextField> fields = new LinkedHashMap<>();
    private final Map<GroupId, Label> weights = new LinkedHashMap<>();
    private final VBox errors = new VBox();
    private final ShareBar bar = new ShareBar();
    private final Label weight;
    private final HBox total;

    PointsRow(StakeholdersViewModel model, Sheet sheet, String item) {
        this.item = item;
        String itemName = Words.item(model.catalog(), sheet, item);
        name = Nodes.styled(Nodes.text(itemName), "points-name");
        name.setMaxWidth(Double.MAX_VALUE);
        for (GroupId group : GroupId.values()) {
            cell(model, sheet, group, itemName);
        }
        weight = Nodes.id(Nodes.styled(new Label(), "points-weight"), "weight-" + sheet + "-" + item);
        weight.setMinWidth(HBox.USE_PREF_SIZE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        total = Nodes.styled(Nodes.row(bar, weight), "points-total");
    }

    TextField field(GroupId group) {
        return Objects.requireNonNull(fields.get(group));
    }

    /** How much lies above the fields when the name does. */
    double nameHeight() {
        return name.getHeight();
    }

    /** Puts the row into the grid: name beside the fields where there is room, else above them. */
    void arrange(GridPane grid, int index, List<GroupId> groups, boolean wide) {
        int line = index * LINES;
        int first = wide ? 1 : 0;
        grid.add(name, 0, line, wide ? 1 : groups.size() + 1, 1);
        for (int i = 0; i < groups.size(); i++) {
            grid.add(Objects.requireNonNull(cells.get(groups.get(i))), first + i, wide ? line : line + 1);
        }
        grid.add(total, first + groups.size(), wide ? line : line + 1);
        grid.add(errors, 0, line + 2, groups.size() + 2, 1);
        Nodes.shown(bar, wide);
    }

    /** @param largest the largest weight of the sheet, as long as the bar */
    void refresh(Consensus consensus, double largest, boolean withWeights) {
        double share = consensus.groupWeight(item);
        bar.show(largest == 0 ? 0 : share / largest);
        weight.setText(consensus.voted() ? Words.percent(share) : TEXT.get("points.none"));
        weights.forEach((group, label) -> {
            Map<String, Double> own = consensus.weights().get(group);
            label.setText(own == null ? TEXT.get("points.none") : Words.percent(own.getOrDefault(item, 0.0)));
            Nodes.shown(label, withWeights);
        });
    }

    private void cell(StakeholdersViewModel model, Sheet sheet, GroupId group, String itemName) {
        Fields.NumberField field = Fields.number(
                model.deal(),
                d -> d.stakeholders().current(sheet).points(group, item),
                points -> StakeholderEdits.points(sheet, group, item, points))
                .named(
                        "points-" + sheet + "-" + group + "-" + item,
                        TEXT.get("points.of", model.catalog().group(group).name(), itemName));
        Label error = field.errorApart();
        Label who = new Label(TEXT.get("points.error.of", group.name()));
        who.setMinWidth(HBox.USE_PREF_SIZE);
        who.getStyleClass().add("field-error");
        HBox.setHgrow(error, Priority.ALWAYS);
        HBox line = new HBox(who, error);
        line.visibleProperty().bind(error.visibleProperty());
        line.managedProperty().bind(error.managedProperty());
        errors.getChildren().add(line);
        Label own = Nodes.id(
                Nodes.styled(new Label(), "points-own"), "own-" + sheet + "-" + group + "-" + item);
        VBox cell = Nodes.styled(new VBox(field, own), "points-cell");
        cells.put(group, cell);
        fields.put(group, field.field());
        weights.put(group, own);
    }
}
