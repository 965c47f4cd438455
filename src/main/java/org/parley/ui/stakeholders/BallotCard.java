package org.parley.ui.stakeholders;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.Turnout;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.WeightRound;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/**
 * One group's ballot, to be typed from paper: a number, Enter, the next one. After the last item the next group's begins.
 * In a hidden round what a group has handed in is not shown again unless somebody asks for it.
 */
final class BallotCard extends VBox {
    private static final Texts TEXT = Texts.of("rounds");

    private final RoundViewModel model;
    private final Map<GroupId, ToggleButton> groups = new EnumMap<>(GroupId.class);
    private final Map<Ballot.Kind, ToggleButton> kinds = new EnumMap<>(Ballot.Kind.class);
    private final FlowPane groupRow = Nodes.styled(new FlowPane(), "section-tabs");
    private final VBox entry = Nodes.styled(new VBox(), "ballot-entry");
    private final Label how;
    private final ConsistencyLine consistency;
    private List<TextField> fields = List.of();
    private @Nullable Shown shown;
    private GroupId group = GroupId.BO;
    private boolean covered;

    /** What the fields are for; they stay while it is the same. */
    private record Shown(GroupId group, int round, Ballot.Kind kind, List<String> items, boolean covered,
            boolean closed) {}

    BallotCard(RoundViewModel model) {
        this.model = model;
        setId("ballot-" + model.sheet());
        getStyleClass().addAll("card-box", "ballot");
        var oneKind = new ToggleGroup();
        FlowPane kindRow = Nodes.styled(new FlowPane(), "section-tabs");
        for (Ballot.Kind kind : Ballot.Kind.values()) {
            ToggleButton button = Nodes.id(
                    new ToggleButton(TEXT.get("kind." + kind)), "kind-" + model.sheet() + "-" + kind);
            button.setToggleGroup(oneKind);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.all().deal().apply(StakeholderEdits.kind(model.sheet(), group, kind));
                focusFirst();
            });
            kinds.put(kind, button);
            kindRow.getChildren().add(button);
        }
        how = Nodes.hint("");
        consistency = new ConsistencyLine(model, this::focus);
        getChildren().addAll(groupRow, kindRow, how, entry, consistency);
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    void focusFirst() {
        if (fields.isEmpty()) {
            Reveal.focus(Objects.requireNonNullElse(groups.get(group), entry));
        } else {
            Reveal.focus(fields.getFirst());
        }
    }

    void refresh() {
        List<GroupId> seated = List.copyOf(model.turnout().states().keySet());
        if (!seated.equals(List.copyOf(groups.keySet()))) {
            seat(seated);
        }
        if (!seated.contains(group) && !seated.isEmpty()) {
            group = seated.getFirst();
        }
        WeightRound round = model.round();
        groups.forEach((each, button) -> {
            Turnout.State state = Objects.requireNonNull(model.turnout().states().get(each));
            button.setText(TEXT.get("group." + state, each));
            button.setAccessibleText(Words.group(model.all().catalog(), each) + ": " + TEXT.get("state." + state));
            button.setSelected(each == group);
        });
        kinds.forEach((kind, button) -> {
            button.setSelected(kind == round.kind(group));
            button.setDisable(model.closed());
        });
        var latest = new Shown(
                group, round.number(), round.kind(group), model.all().items(model.sheet()),
                covered && round.hidden(), model.closed());
        if (!latest.equals(shown)) {
            shown = latest;
            build(latest);
        }
        consistency.refresh(group, latest.covered());
    }

    private void seat(List<GroupId> seated) {
        groups.clear();
        var one = new ToggleGroup();
        for (GroupId each : seated) {
            ToggleButton button = Nodes.id(new ToggleButton(), "ballot-" + model.sheet() + "-" + each);
            button.setToggleGroup(one);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose(each);
            });
            groups.put(each, button);
        }
        groupRow.getChildren().setAll(groups.values());
    }

    private void choose(GroupId chosen) {
        group = chosen;
        covered = model.turnout().in().contains(chosen);
        refresh();
        focusFirst();
    }

    private void build(Shown what) {
        how.setText(TEXT.get("how." + what.kind(), Words.group(model.all().catalog(), group)));
        var made = new ArrayList<Fields.NumberField>();
        var lines = new ArrayList<Node>();
        if (what.covered()) {
            lines.add(covered());
        } else if (what.kind() == Ballot.Kind.PAIRWISE) {
            model.pairs().forEach(pair -> lines.add(line(new BallotFields(model, group).pair(pair, made))));
        } else {
            for (String item : what.items()) {
                var ballot = new BallotFields(model, group);
                lines.add(
                        line(what.kind() == Ballot.Kind.POINTS ? ballot.points(item, made) : ballot.rank(item, made)));
            }
        }
        fields = made.stream().map(Fields.NumberField::field).toList();
        fields.forEach(f -> f.setDisable(what.closed()));
        entry.getChildren().setAll(lines);
    }

    private Node covered() {
        Button change = Nodes.id(new Button(TEXT.get("covered.change")), "ballot-change-" + model.sheet());
        change.setOnAction(_ -> {
            covered = false;
            refresh();
            focusFirst();
        });
        return Nodes.styled(
                new VBox(Nodes.text(TEXT.get("covered", Words.group(model.all().catalog(), group))), change),
                "ballot-entry");
    }

    private static HBox line(BallotFields.Line line) {
        HBox.setHgrow(line.name(), Priority.ALWAYS);
        line.name().setMaxWidth(Double.MAX_VALUE);
        line.field().setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.row(line.name(), line.field());
    }

    private void focus(Ballot.Pair pair) {
        int at = model.pairs().indexOf(pair);
        if (at >= 0 && at < fields.size()) {
            Reveal.focus(fields.get(at));
        }
    }

    private void move(KeyEvent event) {
        int at = event.getTarget() instanceof TextField field ? fields.indexOf(field) : -1;
        boolean back = event.getCode() == KeyCode.UP || (event.getCode() == KeyCode.ENTER && event.isShiftDown());
        boolean on = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
        if (at < 0 || !(back || on)) {
            return;
        }
        event.consume();
        int to = at + (back ? -1 : 1);
        if (to >= 0 && to < fields.size()) {
            fields.get(to).requestFocus();
            Reveal.scrollTo(fields.get(to));
        } else if (to == fields.size() && event.getCode() == KeyCode.ENTER) {
            model.nextMissing(group).ifPresentOrElse(this::choose, () -> choose(group));
        }
    }
}
