package org.parley.ui.stakeholders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.Indices;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Sheet;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.Why;

/** The swing points of all groups on one sheet, with the weights and the light that follow. */
final class PointsSheet extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final Texts TEXT = Texts.of("stakeholders");

    private final StakeholdersViewModel model;
    private final Sheet sheet;
    private final Map<String, PointsRow> rows = new LinkedHashMap<>();
    private final Map<GroupId, Label> states = new LinkedHashMap<>();
    private final GridPane head = Nodes.styled(new GridPane(), "points-grid");
    private final GridPane grid = Nodes.styled(new GridPane(), "points-grid");
    private final VBox header = Nodes.styled(new VBox(), "points-header");
    private final Label light;
    private final Label indices = Nodes.styled(new Label(), "hint");
    private final CheckBox withWeights = new CheckBox(TEXT.get("points.withWeights"));
    private final Label warnings;
    private PointsKeys keys = new PointsKeys(List.of());
    private List<String> shownItems = List.of();
    private List<GroupId> shownGroups = List.of();
    private boolean wide = true;

    PointsSheet(StakeholdersViewModel model, Sheet sheet) {
        this.model = model;
        this.sheet = sheet;
        setId("sheet-" + sheet);
        getStyleClass().add("points-sheet");
        light = Words.lightBadge("sheet-light-" + sheet);
        warnings = Nodes.id(Nodes.hint(""), "points-warnings-" + sheet);
        withWeights.setId("with-weights-" + sheet);
        withWeights.setWrapText(true);
        withWeights.setOnAction(_ -> refresh());
        header.getChildren().addAll(Nodes.styled(new FlowPane(light, indices), "flow-row"), head);
        VBox block = Nodes.styled(new VBox(header, grid), "points-block");
        getChildren()
                .addAll(
                        Nodes.hint(TEXT.get("points." + sheet + ".hint")),
                        Nodes.text(TEXT.get("points." + sheet + ".swing")),
                        Nodes.hint(Words.allGroups(model.catalog())),
                        new Why(TEXT.get("points.how"), TEXT.get("points.how.text")),
                        withWeights,
                        block,
                        warnings);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.handle(event)) {
                event.consume();
            }
        });
    }

    /** Keeps the heads of the columns in view while the page scrolls. */
    void pinTo(ScrollPane page) {
        Pinned.pin(header, (VBox) header.getParent(), page);
    }

    void focusFirst() {
        if (!shownItems.isEmpty() && !shownGroups.isEmpty()) {
            focus(shownItems.getFirst());
        }
    }

    boolean has(String item) {
        return shownItems.contains(item);
    }

    void focus(String item) {
        Reveal.focus(row(item).field(shownGroups.getFirst()));
    }

    void arrange(boolean hasRoom) {
        wide = hasRoom;
        pseudoClassStateChanged(NARROW, !hasRoom);
        indices.setVisible(hasRoom);
        indices.setManaged(hasRoom);
        build();
    }

    void refresh() {
        if (!model.items(sheet).equals(shownItems) || !model.groups().equals(shownGroups)) {
            build();
        }
        Consensus consensus = model.consensus(sheet);
        double largest = consensus.groupWeights().values().stream()
                .mapToDouble(w -> w)
                .max()
                .orElse(0);
        shownItems.forEach(i -> row(i).refresh(consensus, largest, withWeights.isSelected()));
        shownItems.forEach(i -> shownGroups.forEach(g -> row(i).field(g).setDisable(!model.givesPoints(sheet, g))));
        Words.show(light, consensus.light(), "light.short");
        indices.setText(summary(consensus.indices()));
        shownGroups.forEach(g -> showState(Objects.requireNonNull(states.get(g)), g));
        List<String> open = shownGroups.stream()
                .filter(g -> model.filled(sheet, g) != StakeholdersViewModel.Filled.DONE)
                .map(g -> TEXT.get(
                        "points.warning." + model.filled(sheet, g),
                        Words.group(model.catalog(), g),
                        Words.number(model.largestPoints(sheet, g))))
                .toList();
        warnings.setText(String.join("\n", open));
        Nodes.shown(warnings, !open.isEmpty());
    }

    private PointsRow row(String item) {
        return Objects.requireNonNull(rows.get(item));
    }

    private void build() {
        TextField focused = getScene() != null && getScene().getFocusOwner() instanceof TextField field ? field : null;
        shownItems = model.items(sheet);
        shownGroups = model.groups();
        head.getChildren().clear();
        grid.getChildren().clear();
        columns(head);
        columns(grid);
        if (wide) {
            head.add(Nodes.styled(new Label(TEXT.get("points." + sheet)), "strong"), 0, 0);
        }
        for (int i = 0; i < shownGroups.size(); i++) {
            head.add(head(shownGroups.get(i)), i + (wide ? 1 : 0), 0);
        }
        Label total = Nodes.styled(Nodes.styled(Nodes.text(TEXT.get("points.total")), "strong"), "points-total");
        head.add(total, shownGroups.size() + (wide ? 1 : 0), 0);
        for (int i = 0; i < shownItems.size(); i++) {
            String item = shownItems.get(i);
            PointsRow row = rows.computeIfAbsent(item, id -> watched(new PointsRow(model, sheet, id)));
            row.arrange(grid, i, shownGroups, wide);
        }
        keys = new PointsKeys(shownItems.stream()
                .map(item -> shownGroups.stream().map(g -> row(item).field(g)).toList())
                .toList());
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private PointsRow watched(PointsRow row) {
        for (GroupId group : GroupId.values()) {
            TextField field = row.field(group);
            field.focusedProperty().addListener((_, _, focused) -> {
                if (focused) {
                    Reveal.uncover(field, header.getHeight() + (wide ? 0 : row.nameHeight()));
                }
            });
        }
        return row;
    }

    private void columns(GridPane of) {
        of.getColumnConstraints().clear();
        if (wide) {
            var names = new ColumnConstraints();
            names.setHgrow(Priority.ALWAYS);
            of.getColumnConstraints().add(names);
        }
    }

    private VBox head(GroupId group) {
        Label code = Nodes.styled(new Label(group.name()), "strong");
        Label state = Nodes.id(Nodes.styled(new Label(), "points-state"), "state-" + sheet + "-" + group);
        states.put(group, state);
        return Nodes.styled(new VBox(code, state), "points-cell");
    }

    private void showState(Label state, GroupId group) {
        StakeholdersViewModel.Filled filled = model.filled(sheet, group);
        Ballot.Kind kind = model.stakeholders().current(sheet).kind(group);
        state.setText(
                kind == Ballot.Kind.POINTS || filled != StakeholdersViewModel.Filled.DONE
                        ? TEXT.get("points.state." + filled, Words.number(model.largestPoints(sheet, group)))
                        : TEXT.get("points.state." + kind));
        state.setAccessibleText(model.catalog().group(group).name() + ": " + state.getText());
        state.getStyleClass().removeAll("state-done", "state-open");
        state.getStyleClass().add(filled == StakeholdersViewModel.Filled.DONE ? "state-done" : "state-open");
    }

    private static String summary(@org.jspecify.annotations.Nullable Indices all) {
        if (all == null) {
            return "";
        }
        Numbers numbers = Numbers.local();
        return TEXT.get(
                "indices.summary",
                numbers.fixed(all.w(), 2),
                numbers.fixed(all.sStar(), 2),
                numbers.percent(all.maxTv(), 0),
                all.widest().a(),
                all.widest().b());
    }
}
