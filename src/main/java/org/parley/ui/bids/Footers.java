package org.parley.ui.bids;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.FlowPane;
import org.parley.ui.kit.Nodes;

/** Rows of buttons that wrap when there is no room. */
final class Footers {
    private Footers() {}

    static FlowPane buttons(ButtonBase... buttons) {
        var row = Nodes.styled(new FlowPane(buttons), "flow-row");
        row.getStyleClass().add("bids-buttons");
        return row;
    }

    static Button button(String id, String text, Runnable action) {
        Button button = Nodes.id(new Button(text), id);
        button.setWrapText(true);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
