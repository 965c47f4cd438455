package org.parley.ui.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.ClauseFamily;
import org.parley.documents.segment.Clause;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.task.Background;

/** The tree of clauses, what to list of it, and saying what clauses are about. */
final class ClausePane {
    private static final Texts TEXT = Texts.of("documents");

    private final DocumentViewModel model;
    private final TreeView<Clause> tree = Nodes.id(new TreeView<>(), "document-clauses");
    private final Map<Clause, TreeItem<Clause>> items = new HashMap<>();
    private final Label state = Nodes.id(Nodes.hint(""), "document-clauses-state");
    private final Hyperlink showAll = Nodes.id(new Hyperlink(TEXT.get("tree.showAll")), "document-show-all");
    private final FamilyPicker picker;
    private final Node filters;
    private boolean low;
    private final VBox root;
    private boolean following;

    ClausePane(DocumentViewModel model, FamilyNames names, String user) {
        this.model = model;
        var words = new ClauseWording(model, user);
        tree.setShowRoot(false);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(_ -> new ClauseCell(tree, model, words));
        tree.getStyleClass().add("clause-tree");
        tree.setAccessibleText(TEXT.get("tree"));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tree.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        picker = new FamilyPicker(names, this::set, this::closePicker);
        VBox.setVgrow(tree, Priority.ALWAYS);
        filters = filters(names);
        showAll.setOnAction(_ -> model.clearFilters());
        root = Nodes.styled(new VBox(filters, picker.root(), showAll, tree), "clause-pane");
        Nodes.shown(picker.root(), false);
        fill();
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> chosen(item));
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<Clause>>) _ -> say());
        model.selectedProperty().subscribe(this::follow);
        model.familyProperty().subscribe(this::fill);
        model.onlyUnsureProperty().subscribe(this::fill);
        // The clauses stay where they are, so that a run of corrections does not lose its place.
        model.clausesProperty().addListener(_ -> say());
    }

    Node root() {
        return root;
    }

    boolean empty() {
        return model.clauses().tree().all().isEmpty();
    }

    void focus() {
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        tree.requestFocus();
    }

    /** Opens the choice of a family for the selected clauses. */
    void pick(String typed) {
        if (!marked().isEmpty()) {
            showPicker(true);
            picker.open(typed, marked().size());
        }
    }

    boolean picking() {
        return picker.root().isVisible();
    }

    void closePicker() {
        showPicker(false);
        tree.requestFocus();
    }

    /** Which of the clauses are listed, in words. */
    Node state() {
        return state;
    }

    /** Where there is little height, the choice of a family takes the place of the tree. */
    void low(boolean isLow) {
        low = isLow;
        showPicker(picking());
    }

    private void showPicker(boolean shown) {
        picker.whole(!low);
        Nodes.shown(picker.root(), shown);
        Nodes.shown(filters, !shown || !low);
        Nodes.shown(tree, !shown || !low);
    }

    private Node filters(FamilyNames names) {
        var families = new ArrayList<@Nullable ClauseFamily>();
        families.add(null);
        families.addAll(Arrays.asList(ClauseFamily.values()));
        var family = Nodes.id(new ComboBox<@Nullable ClauseFamily>(), "document-family");
        family.getItems().setAll(families);
        family.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(@Nullable ClauseFamily f) {
                return f == null ? TEXT.get("filter.family.all") : names.full(f);
            }

            @Override
            public @Nullable ClauseFamily fromString(String text) {
                return null;
            }
        });
        family.setValue(null);
        family.setAccessibleText(TEXT.get("filter.family"));
        family.getStyleClass().add("family-filter");
        family.valueProperty().bindBidirectional(model.familyProperty());
        var unsure = Nodes.id(new CheckBox(TEXT.get("filter.unsure")), "document-unsure");
        unsure.selectedProperty().bindBidirectional(model.onlyUnsureProperty());
        return Nodes.styled(new FlowPane(family, unsure), "flow-row");
    }

    /** Clauses that pass the filters, below those they belong to. */
    private void fill() {
        following = true;
        items.clear();
        var top = new TreeItem<Clause>();
        model.clauses().tree().top().forEach(clause -> item(clause).ifPresent(top.getChildren()::add));
        tree.setRoot(top);
        following = false;
        follow(model.selectedProperty().get());
        say();
    }

    private java.util.Optional<TreeItem<Clause>> item(Clause clause) {
        var item = new TreeItem<>(clause);
        item.setExpanded(true);
        clause.children().forEach(child -> item(child).ifPresent(item.getChildren()::add));
        if (item.getChildren().isEmpty() && !model.listed(clause)) {
            return java.util.Optional.empty();
        }
        items.put(clause, item);
        return java.util.Optional.of(item);
    }

    private void chosen(@Nullable TreeItem<Clause> item) {
        if (!following && item != null) {
            following = true;
            model.selectedProperty().set(item.getValue());
            following = false;
        }
    }

    private void follow(@Nullable Clause clause) {
        TreeItem<Clause> item = clause == null ? null : items.get(clause);
        if (following || item == null) {
            return;
        }
        following = true;
        for (TreeItem<Clause> above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
        int row = tree.getRow(item);
        tree.getSelectionModel().clearAndSelect(row);
        reveal(row);
        following = false;
    }

    private void reveal(int row) {
        Background.soon(() -> tree.scrollTo(Math.max(0, row - 1)));
    }

    private List<Clause> marked() {
        return tree.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(TreeItem::getValue)
                .toList();
    }

    private void set(ClauseFamily family, boolean second) {
        List<Clause> clauses = marked();
        closePicker();
        if (second) {
            model.correctSecond(clauses, family);
        } else {
            model.correct(clauses, family);
        }
    }

    private void say() {
        int all = model.clauses().tree().all().size();
        int listed = (int) items.keySet().stream().filter(model::listed).count();
        String corrected = Integer.toString(model.clauses().said().size());
        Nodes.shown(showAll, all > 0 && listed == 0);
        int count = marked().size();
        String counted = TEXT.get(
                "tree.state", Integer.toString(listed), Integer.toString(all), Long.toString(model.unsure()),
                corrected);
        state.setText(all == 0 ? TEXT.get("tree.none")
                : count > 1 ? TEXT.get("tree.selected", Integer.toString(count)) + " " + counted : counted);
    }

    private void pressed(KeyEvent event) {
        if (ViewerKey.SET.is(event)) {
            pick("");
            event.consume();
        } else if (ViewerKey.FORGET.is(event)) {
            model.forget(marked());
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (text.length() == 1 && Character.isLetter(text.charAt(0)) && !event.isShortcutDown() && !event.isAltDown()) {
            pick(text);
            event.consume();
        }
    }
}
