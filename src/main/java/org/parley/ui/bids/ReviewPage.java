package org.parley.ui.bids;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;
import org.parley.ui.bids.review.ReviewPane;
import org.parley.ui.bids.review.ReviewViewModel;
import org.parley.ui.kit.Nodes;

/** The values of a proposal, before any of them is stored. */
final class ReviewPage implements ImportPage {
    private static final Texts TEXT = Texts.of("bids");

    private final ReviewViewModel model;
    private final ReviewPane pane;
    private final Label summary = Nodes.id(Nodes.text(""), "bids-summary");
    private final Button confirm;
    private final VBox footer;

    /**
     * @param onConfirm stores what is accepted
     * @param back shows the page before
     * @param skip null when no other file waits
     */
    ReviewPage(
            ReviewViewModel model,
            Runnable onConfirm,
            Runnable back,
            @Nullable Runnable skip,
            Runnable cancel) {
        this.model = model;
        pane = new ReviewPane(model, onConfirm);
        confirm = Footers.button("bids-confirm", "", onConfirm);
        confirm.getStyleClass().add("accent");
        FlowPane buttons = Footers.buttons(confirm, Footers.button("bids-back", TEXT.get("review.back"), back));
        if (skip != null) {
            buttons.getChildren().add(Footers.button("bids-skip", TEXT.get("skip"), skip));
        }
        buttons.getChildren().add(Footers.button("bids-cancel", TEXT.get("cancel"), cancel));
        footer = Nodes.styled(new VBox(pane.legend(), summary, buttons), "bids-footer");
        model.reviewProperty().subscribe(_ -> refresh());
    }

    @Override
    public Node body() {
        return pane.root();
    }

    @Override
    public Node footer() {
        return footer;
    }

    @Override
    public void focusFirst() {
        pane.focusFirst();
    }

    @Override
    public boolean corrected() {
        return model.decided();
    }

    @Override
    public String question() {
        return TEXT.get("leave.review");
    }

    @Override
    public boolean escape() {
        return pane.escape();
    }

    @Override
    public boolean wide() {
        return true;
    }

    private void refresh() {
        summary.setText(model.summary());
        confirm.setText(TEXT.get("review.confirm", model.review().newValues(), model.provider()));
    }
}
