package org.parley.ui.positions;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.domain.deal.Waiver;
import org.parley.domain.edit.WaiverEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** Asks who signs a waiver and why; when is now. */
final class WaiverForm extends VBox {
    private static final Texts TEXT = Texts.of("positions");

    private final DealModel model;
    private final String subject;
    private final Runnable onClosed;
    private final TextField who;
    private final TextArea why;
    private final Label error;

    /** @param onClosed gives the focus back */
    WaiverForm(DealModel model, String subject, Runnable onClosed) {
        this.model = model;
        this.subject = subject;
        this.onClosed = onClosed;
        getStyleClass().add("waiver-form");
        who = Nodes.id(Fields.ownUndo(new TextField(model.user())), "waiver-who-" + subject);
        why = Nodes.id(Fields.ownUndo(new TextArea()), "waiver-why-" + subject);
        why.setPrefRowCount(3);
        why.setWrapText(true);
        Fields.leaveWithTab(why);
        error = Nodes.id(Nodes.styled(Nodes.text(""), "field-error"), "waiver-error-" + subject);
        Nodes.shown(error, false);
        Button grant = Nodes.id(new Button(TEXT.get("waiver.grant", subject)), "waiver-grant-" + subject);
        grant.setOnAction(_ -> grant());
        Button cancel = Nodes.id(new Button(TEXT.get("waiver.cancel")), "waiver-cancel-" + subject);
        cancel.setOnAction(_ -> close());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        getChildren().addAll(
                named("waiver.who", who), who, named("waiver.why", why), why, error,
                Nodes.hint(TEXT.get("waiver.kept")),
                Nodes.styled(new FlowPane(grant, cancel), "flow-row"));
        Nodes.shown(this, false);
    }

    void open() {
        Nodes.shown(this, true);
        Reveal.focus(who.getText().isBlank() ? who : why);
    }

    private static Label named(String key, TextInputControl field) {
        Label label = Nodes.text(TEXT.get(key));
        label.setLabelFor(field);
        return label;
    }

    private void grant() {
        TextInputControl missing = who.getText().isBlank() ? who : why;
        if (missing.getText().isBlank()) {
            error.setText(TEXT.get(missing == who ? "waiver.who.needed" : "waiver.why.needed"));
            Nodes.shown(error, true);
            missing.requestFocus();
            return;
        }
        close();
        model.apply(WaiverEdits.grant(
                new Waiver(subject, who.getText().strip(), model.now(), why.getText().strip())));
    }

    private void close() {
        Nodes.shown(this, false);
        Nodes.shown(error, false);
        onClosed.run();
    }
}
