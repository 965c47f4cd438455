package org.parley.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;
import org.parley.ui.action.Action;
import org.parley.ui.action.Actions;
import org.parley.ui.bids.review.ReviewPane;
import org.parley.ui.documents.DocumentsPane;
import org.parley.ui.kit.KeyHint;
import org.parley.ui.kit.Nodes;

/** All keys on one sheet, made from the actions themselves. */
final class ShortcutSheet {
    private static final Texts TEXT = Texts.of("shell");

    private final ParleyWindow window;
    private final Actions actions;
    private final @Nullable DealPage page;

    /** @param page null on the start page */
    ShortcutSheet(ParleyWindow window, Actions actions, @Nullable DealPage page) {
        this.window = window;
        this.actions = actions;
        this.page = page;
    }

    void show() {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        for (Action action : actions.all()) {
            KeyCombination key = action.key();
            if (key != null) {
                add(grid, key.getDisplayText(), action.name());
            }
        }
        if (page != null) {
            Label heading = Nodes.heading(
                    TEXT.get("shortcuts.page", TEXT.get("step." + page.stepProperty().get())));
            page.commands().stream().filter(c -> !c.keyText().isEmpty()).forEach(c -> {
                if (!grid.getChildren().contains(heading)) {
                    grid.add(heading, 0, grid.getRowCount(), 2, 1);
                }
                add(grid, c.keyText(), c.name());
            });
            add(grid, "shortcuts.review", ReviewPane.keys());
            add(grid, "shortcuts.document", DocumentsPane.keys());
        }
        Button close = new Button(TEXT.get("shortcuts.close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> window.hideModal());
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        var sheet = new VBox(Nodes.heading(TEXT.get("shortcuts.title")), scroll, close);
        sheet.setId("shortcuts");
        sheet.getStyleClass().add("sheet-pane");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        window.showModal(sheet);
        close.requestFocus();
    }

    private static void add(GridPane grid, String heading, List<KeyHint> keys) {
        grid.add(Nodes.heading(TEXT.get(heading)), 0, grid.getRowCount(), 2, 1);
        keys.forEach(k -> add(grid, k.keyText(), k.name()));
    }

    private static void add(GridPane grid, String keyText, String name) {
        Label key = Nodes.styled(new Label(keyText), "palette-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), key, new Label(name));
    }
}
