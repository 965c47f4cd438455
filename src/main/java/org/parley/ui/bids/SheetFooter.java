package org.parley.ui.bids;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.exchange.sheet.BidDraft;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** What the import would do, in a sentence; why it cannot be done yet; and the button that does it. */
final class SheetFooter {
    private static final Texts TEXT = Texts.of("bids");

    private final BidImportViewModel model;
    private final Label summary = Nodes.id(Nodes.text(""), "bids-summary");
    private final Label reason = Nodes.id(Nodes.styled(Nodes.text(""), "bids-reason"), "bids-reason");
    private final Button confirm;
    private final VBox root;

    SheetFooter(BidImportViewModel model, Runnable onConfirm, @Nullable Runnable skip, Runnable cancel) {
        this.model = model;
        confirm = Footers.button("bids-confirm", "", onConfirm);
        confirm.setDefaultButton(true);
        FlowPane buttons = Footers.buttons(confirm);
        if (skip != null) {
            buttons.getChildren().add(Footers.button("bids-skip", TEXT.get("skip"), skip));
        }
        buttons.getChildren().add(Footers.button("bids-cancel", TEXT.get("cancel"), cancel));
        buttons.getChildren().add(reason);
        root = new VBox(summary, buttons);
        root.getStyleClass().add("bids-footer");
        model.previewProperty().subscribe(_ -> refresh());
        model.provider().onChange(this::refresh);
    }

    Node root() {
        return root;
    }

    void focusConfirm() {
        confirm.requestFocus();
    }

    boolean ready() {
        return !confirm.isDisabled();
    }

    private void refresh() {
        BidDraft draft = model.preview().draft();
        summary.setText(
                draft == null ? TEXT.get("summary.none") : ImportWords.summary(model.preview()));
        Nodes.shown(summary, !summary.getText().isEmpty());
        int quotes = model.preview().tally().quotes();
        String label = model.provider().label();
        confirm.setText(TEXT.get("confirm", quotes, label.isEmpty() ? TEXT.get("provider.new") : label));
        String obstacle = model.obstacle();
        confirm.setDisable(!obstacle.isEmpty());
        confirm.setAccessibleHelp(obstacle);
        reason.setText(obstacle.isEmpty() ? obstacle : "✗ " + obstacle);
        Nodes.shown(reason, !obstacle.isEmpty());
    }
}
