package org.parley.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.text.Texts;
import org.parley.ui.action.Action;
import org.parley.ui.action.Actions;
import org.parley.ui.kit.Nodes;

/** All keys on one sheet, made from the actions themselves. */
final class ShortcutSheet {
    private static final Texts TEXT = Texts.of("shell");

    private final ParleyWindow window;
    private final Actions actions;

    ShortcutSheet(ParleyWindow window, Actions actions) {
        this.window = window;
        this.actions = actions;
    }

    void show() {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        int row = 0;
        for (Action action : actions.all()) {
            KeyCombination key = action.key();
            if (key != null) {
                Label keyLabel = Nodes.styled(new Label(key.getDisplayText()), "palette-key");
                keyLabel.setMinWidth(Region.USE_PREF_SIZE);
                grid.addRow(row++, keyLabel, new Label(action.name()));
            }
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
}
