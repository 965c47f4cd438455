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
    private final FlowPane buttons;
    private final Runnable onConfirm;
    private final Label question = Nodes.id(Nodes.text(""), "review-question");
    private final Button without;
    private final Button goOn;
    private final VBox asking;

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
        this.onConfirm = onConfirm;
        pane = new ReviewPane(model, this::confirm);
        confirm = Footers.button("bids-confirm", "", this::confirm);
        without = Footers.button("review-without", TEXT.get("review.without"), onConfirm);
        goOn = Footers.button("review-go-on", TEXT.get("review.goOn"), this::escape);
        asking = Nodes.styled(new VBox(question, Footers.buttons(without, goOn)), "bids-question");
        Nodes.shown(asking, false);
        buttons = Footers.buttons(confirm, Footers.button("bids-back", TEXT.get("review.back"), back));
        if (skip != null) {
            buttons.getChildren().add(Footers.button("bids-skip", TEXT.get("skip"), skip));
        }
        buttons.getChildren().add(Footers.button("bids-cancel", TEXT.get("cancel"), cancel));
        footer = Nodes.styled(new VBox(pane.legend(), summary, buttons, asking), "bids-footer");
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
        if (asking.isVisible()) {
            ask(false);
            pane.focusFirst();
            return true;
        }
        return pane.escape();
    }

    @Override
    public boolean wide() {
        return true;
    }

    /** What nobody decided about stays out only when somebody says so. */
    private void confirm() {
        int undecided = model.review().undecided().size();
        if (undecided == 0) {
            onConfirm.run();
            return;
        }
        question.setText(TEXT.get("review.undecided", undecided));
        ask(true);
        (model.review().newValues() > 0 ? without : goOn).requestFocus();
    }

    private void ask(boolean now) {
        Nodes.shown(buttons, !now);
        Nodes.shown(asking, now);
    }

    private void refresh() {
        ask(false);
        boolean empty = model.review().newValues() == 0 && !model.review().undecided().isEmpty();
        confirm.getStyleClass().remove("accent");
        if (!empty) {
            confirm.getStyleClass().add("accent");
        }
        summary.setText(model.summary());
        confirm.setText(TEXT.get("review.confirm", model.review().newValues(), model.provider()));
    }
}
