package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.text.Texts;
import org.parley.ui.compare.RowFilter.Chip;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** Finds, narrows and orders what is compared. */
final class CompareToolbar {
    private static final Texts TEXT = Texts.of("compare");

    private final CompareViewModel model;
    private final TextField search = Fields.ownUndo(Nodes.id(new TextField(), "compare-search"));
    private final Button clear = Nodes.id(Nodes.iconButton(Feather.X, TEXT.get("filter.clear")), "compare-clear");
    private final Button expand = Nodes.id(
            Nodes.iconButton(Feather.CHEVRONS_DOWN, TEXT.get("rows.expand")), "compare-expand");
    private final Button collapse = Nodes.id(
            Nodes.iconButton(Feather.CHEVRONS_UP, TEXT.get("rows.collapse")), "compare-collapse");
    private final FlowPane first;
    private final FlowPane second = Nodes.styled(new FlowPane(), "flow-row");
    private final ToggleButton more = Nodes.id(new ToggleButton(TEXT.get("tools")), "compare-tools-more");
    private final CountLine counts;
    private final List<Node> foldable = new ArrayList<>();
    private final VBox root;
    private boolean low;

    CompareToolbar(CompareViewModel model, CellTexts texts, BidActions actions) {
        this.model = model;
        search.setPromptText(TEXT.get("search.prompt"));
        search.setAccessibleText(TEXT.get("search"));
        search.setTooltip(new Tooltip(TEXT.get("search.tip")));
        search.textProperty().bindBidirectional(model.searchProperty());
        clear.setOnAction(_ -> model.clearFilters());
        expand.setOnAction(_ -> model.expandAll());
        collapse.setOnAction(_ -> model.collapseAll());
        counts = new CountLine(model);
        foldable.addAll(List.of(bids(actions), new ColumnsMenu(model, texts).root(), hide(), expand, collapse));
        first = Nodes.styled(new FlowPane(Nodes.title(TEXT.get("title")), search, clear, more), "flow-row");
        first.getChildren().addAll(1, foldable.subList(0, 1));
        first.getChildren().addAll(foldable.subList(1, foldable.size()));
        for (Chip chip : Chip.values()) {
            second.getChildren().add(chip(chip));
        }
        second.getChildren().addAll(Choices.family(model), Choices.order(model));
        root = Nodes.styled(new VBox(first, second, counts.root()), "compare-tools");
        foldable.addAll(List.of(second, counts.root()));
        more.selectedProperty().subscribe(this::fold);
        model.rows().addListener((ListChangeListener<RowRef>) _ -> refresh());
        model.dataProperty().subscribe(_ -> refresh());
        model.orderProperty().subscribe(_ -> refresh());
        search.textProperty().subscribe(_ -> refresh());
    }

    Node root() {
        return root;
    }

    void add(Node tool) {
        first.getChildren().add(tool);
        foldable.add(tool);
        fold();
    }

    /** Where the window is low, all but the search folds away, so that the rows get the room. */
    void low(boolean changed) {
        low = changed;
        fold();
    }

    private void fold() {
        Nodes.shown(more, low);
        foldable.forEach(tool -> Nodes.shown(tool, !low || more.isSelected()));
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private ToggleButton chip(Chip chip) {
        ToggleButton button = Nodes.id(new ToggleButton(TEXT.get("chip." + chip)), "chip-" + chip);
        button.getStyleClass().add("chip");
        button.setTooltip(new Tooltip(TEXT.get("chip." + chip + ".tip")));
        button.selectedProperty().bindBidirectional(model.chip(chip));
        button.graphicProperty()
                .bind(button.selectedProperty().map(on -> new FontIcon(on ? Feather.CHECK : Feather.PLUS)));
        button.selectedProperty().subscribe(_ -> refresh());
        return button;
    }

    private ToggleButton hide() {
        ToggleButton hide = Nodes.id(new ToggleButton(), "hide-positions");
        hide.selectedProperty().bindBidirectional(model.positionsHiddenProperty());
        hide.textProperty().bind(hide.selectedProperty().map(on -> TEXT.get(on ? "hide.on" : "hide.off")));
        hide.graphicProperty()
                .bind(hide.selectedProperty().map(on -> new FontIcon(on ? Feather.EYE_OFF : Feather.EYE)));
        hide.setTooltip(new Tooltip(TEXT.get("hide.tip", CompareKeys.HIDE.getDisplayText())));
        return hide;
    }

    private static MenuButton bids(BidActions actions) {
        MenuButton menu = Nodes.id(new MenuButton(TEXT.get("bids"), new FontIcon(Feather.INBOX)), "compare-bids");
        menu.getItems()
                .setAll(
                        item("bids.import", "compare-import", actions::importFiles),
                        item("bids.template", "compare-template", actions::saveTemplate),
                        item("bids.add", "compare-add", actions::add));
        return menu;
    }

    private static MenuItem item(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(TEXT.get(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void refresh() {
        counts.refresh();
        clear.setDisable(model.filter().isOpen());
        boolean grouped = !model.orderProperty().get().byGap();
        expand.setDisable(!grouped);
        collapse.setDisable(!grouped);
    }
}
