package org.parley.ui.meeting;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** Fields for a new item: Enter in any of them takes it, and the next one can be typed at once. */
final class Entry extends VBox {
    private final TextField first;

    /**
     * @param first where typing begins, and begins again after an item was taken
     * @param take leaves the fields as they are when something is missing
     */
    Entry(TextField first, Button add, Runnable take) {
        this.first = first;
        getStyleClass().add("meeting-entry");
        add.setOnAction(_ -> take(take));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                take(take);
                event.consume();
            }
        });
    }

    void focusFirst() {
        Reveal.focus(first);
    }

    /** A field with its name above it. */
    static VBox named(String name, TextField field) {
        Label label = Nodes.text(name);
        label.setLabelFor(field);
        return Nodes.styled(new VBox(label, field), "meeting-field");
    }

    static FlowPane line(Node... nodes) {
        return Nodes.styled(new FlowPane(nodes), "flow-row");
    }

    private void take(Runnable take) {
        take.run();
        first.requestFocus();
    }
}
