package org.parley.ui.positions;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Waiver;
import org.parley.domain.edit.WaiverEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.WaiverWords;

/** Who has signed for a rule or a switched-off family, and the way to sign or to take the signature back. */
final class WaiverBox extends VBox {
    private static final Texts TEXT = Texts.of("positions");

    private final DealModel model;
    private final String subject;
    private final Button action;

    /**
     * @param subject id of the rule or family
     * @param waiver null until somebody has signed
     */
    WaiverBox(DealModel model, String subject, @Nullable Waiver waiver) {
        this.model = model;
        this.subject = subject;
        getStyleClass().add("waiver-box");
        action = Nodes.id(new Button(), "waive-" + subject);
        action.setWrapText(true);
        if (waiver == null) {
            open();
        } else {
            signed(waiver);
        }
    }

    /** True for a node of a form that somebody fills in, so that Escape is about the form. */
    static boolean inForm(Object node) {
        for (Node n = node instanceof Node start ? start : null; n != null; n = n.getParent()) {
            if (n instanceof WaiverForm) {
                return true;
            }
        }
        return false;
    }

    private void open() {
        action.setText(TEXT.get("waiver.open", subject));
        var form = new WaiverForm(model, subject, () -> {
            Nodes.shown(action, true);
            action.requestFocus();
        });
        action.setOnAction(_ -> {
            Nodes.shown(action, false);
            form.open();
        });
        getChildren().addAll(action, form);
    }

    private void signed(Waiver waiver) {
        Label words = Nodes.id(Nodes.styled(Nodes.text("✓ " + WaiverWords.of(waiver)), "waiver-signed"),
                "waived-" + subject);
        action.setText(TEXT.get("waiver.withdraw"));
        action.setAccessibleText(TEXT.get("waiver.withdraw.of", subject));
        action.setOnAction(_ -> model.apply(WaiverEdits.withdraw(subject)));
        getChildren().addAll(words, action);
    }
}
