package org.parley.ui.positions;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Family;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.positions.RowFilter.Chip;

/** Words, chips and a family that narrow the list, and how many mechanisms are left. */
final class FilterBar extends VBox {
    private static final Texts TEXT = Texts.of("positions");

    private final PositionsViewModel model;
    private final TextField search = Nodes.id(Fields.ownUndo(new TextField()), "positions-search");
    private final Map<Chip, ToggleButton> chips = new EnumMap<>(Chip.class);
    private final ComboBox<@Nullable Family> family = new ComboBox<@Nullable Family>();
    private final Label count = Nodes.id(Nodes.hint(""), "positions-count");
    private final Button clear = Nodes.id(new Button(TEXT.get("filter.clear")), "positions-filter-clear");
    private boolean showing;

    /**
     * @param onEnter opens what was found
     * @param onDown goes to the list of what was found
     */
    FilterBar(PositionsViewModel model, Runnable onEnter, Runnable onDown) {
        this.model = model;
        getStyleClass().add("filter-bar");
        search.setPromptText(TEXT.get("filter.prompt"));
        search.setAccessibleText(TEXT.get("filter.spoken"));
        search.textProperty().addListener((_, _, _) -> filter());
        search.setOnAction(_ -> found(onEnter));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                found(onDown);
            }
        });
        FlowPane row = Nodes.styled(new FlowPane(), "flow-row");
        for (Chip chip : Chip.values()) {
            row.getChildren().add(chip(chip));
        }
        fillFamilies();
        clear.setOnAction(_ -> model.filterProperty().set(RowFilter.ALL));
        clear.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(search, row, family, Nodes.row(count, clear));
        model.filterProperty().subscribe(this::show);
        model.statesProperty().subscribe(_ -> showCount());
    }

    private void found(Runnable then) {
        model.selectMatch();
        then.run();
    }

    void focus() {
        search.requestFocus();
        search.selectAll();
    }

    private ToggleButton chip(Chip chip) {
        ToggleButton button = Nodes.id(new ToggleButton(TEXT.get("filter." + chip)), "filter-" + chip);
        button.getStyleClass().add("chip");
        button.setOnAction(_ -> filter());
        chips.put(chip, button);
        return button;
    }

    private void fillFamilies() {
        family.setId("positions-family");
        family.getItems().add(null);
        family.getItems().addAll(model.deal().catalog().families());
        family.setConverter(familyNames());
        family.setAccessibleText(TEXT.get("filter.family"));
        family.valueProperty().addListener((_, _, _) -> filter());
        family.setMaxWidth(Double.MAX_VALUE);
        family.setMinWidth(0);
    }

    private void filter() {
        if (showing) {
            return;
        }
        var on = EnumSet.noneOf(Chip.class);
        chips.forEach((chip, button) -> {
            if (button.isSelected()) {
                on.add(chip);
            }
        });
        Family chosen = family.getValue();
        model.filterProperty().set(new RowFilter(search.getText(), on, chosen == null ? "" : chosen.id()));
    }

    private void show(RowFilter filter) {
        showing = true;
        if (!search.getText().equals(filter.words())) {
            search.setText(filter.words());
        }
        chips.forEach((chip, button) -> button.setSelected(filter.chips().contains(chip)));
        family.setValue(model.deal().catalog().findFamily(filter.family()).orElse(null));
        showing = false;
        Nodes.shown(clear, !filter.isAll());
        showCount();
    }

    private void showCount() {
        int all = model.deal().catalog().mechanisms().size();
        count.setText(
                model.filterProperty().get().isAll()
                        ? TEXT.get("filter.all", all, model.counts().total(), model.counts().extensions())
                        : TEXT.get("filter.some", model.shown(), all));
    }

    private static StringConverter<@Nullable Family> familyNames() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Family family) {
                return family == null ? TEXT.get("filter.family.all") : family.id() + " – " + family.name();
            }

            @Override
            public @Nullable Family fromString(String text) {
                return null;
            }
        };
    }
}
