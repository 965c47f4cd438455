package org.parley.ui.relationship;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.ModelId;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** Asks for the reason before another model than the recommended one is used. */
final class OverrideForm extends VBox {
    private static final Texts TEXT = Texts.of("relationship");

    private final RelationshipViewModel model;
    private final Runnable onClosed;
    private final Label title = Nodes.styled(Nodes.text(""), "override-title");
    private final TextArea reason = Nodes.id(Fields.ownUndo(new TextArea()), "override-reason");
    private final Label error = Nodes.id(Nodes.styled(Nodes.text(""), "field-error"), "override-error");
    private final Button apply = Nodes.id(new Button(), "override-apply");
    private @Nullable ModelId asked;

    /** @param onClosed gives the focus back */
    OverrideForm(RelationshipViewModel model, Runnable onClosed) {
        this.model = model;
        this.onClosed = onClosed;
        setId("override-form");
        getStyleClass().add("override-form");
        title.setLabelFor(reason);
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        Fields.leaveWithTab(reason);
        reason.textProperty().subscribe(text -> error.setVisible(text.isBlank()));
        error.setText(TEXT.get("override.needed"));
        apply.setWrapText(true);
        apply.setOnAction(_ -> apply());
        Button cancel = Nodes.id(new Button(TEXT.get("override.cancel")), "override-cancel");
        cancel.setOnAction(_ -> close());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        getChildren().addAll(title, reason, error, Nodes.styled(new FlowPane(apply, cancel), "flow-row"));
        Nodes.shown(this, false);
    }

    @Nullable
    ModelId asked() {
        return asked;
    }

    void ask(ModelId id) {
        asked = id;
        String name = Words.name(model.catalog(), id);
        title.setText(TEXT.get("override.title", name));
        apply.setText(TEXT.get("use", name));
        reason.clear();
        Nodes.shown(this, true);
        Reveal.focus(reason);
    }

    void close() {
        if (asked != null) {
            Nodes.shown(this, false);
            onClosed.run();
            asked = null;
        }
    }

    private void apply() {
        if (asked != null && model.override(asked, reason.getText())) {
            close();
        } else {
            reason.requestFocus();
        }
    }
}
