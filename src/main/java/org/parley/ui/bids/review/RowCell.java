package org.parley.ui.bids.review;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.exchange.proposal.ProposalReview;
import org.parley.exchange.proposal.ReviewRow;
import org.parley.exchange.proposal.ReviewRow.Decision;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** A mechanism of the list; the first of a group stands below the group's name. */
final class RowCell extends ListCell<String> {
    private static final Texts TEXT = Texts.of("review");
    private static final PseudoClass ACCEPTED = PseudoClass.getPseudoClass("accepted");
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

    private final ReviewViewModel model;
    private final Label group = Nodes.styled(Nodes.text(""), "review-group");
    private final Label name = Nodes.styled(Nodes.text(""), "review-name");
    private final Label value = Nodes.styled(new Label(), "review-value");
    private final Label target = Nodes.styled(new Label(), "hint");
    private final Label state = Nodes.styled(new Label(), "review-state");
    private final Label change = Nodes.text("");
    private final VBox row;
    private final VBox all;

    RowCell(ReviewViewModel model) {
        this.model = model;
        getStyleClass().add("review-cell");
        setPrefWidth(0);
        var figures = Nodes.styled(new FlowPane(value, target, state), "review-line-flow");
        row = Nodes.styled(new VBox(name, figures, change), "review-row");
        all = new VBox(group, row);
        model.reviewProperty().addListener((_, _, _) -> show(getItem()));
        model.targetsHiddenProperty().addListener((_, _, _) -> show(getItem()));
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null ? super.computePrefHeight(width)
                : snappedTopInset() + all.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable String id, boolean empty) {
        super.updateItem(id, empty);
        setGraphic(empty || id == null ? null : all);
        show(empty ? null : id);
    }

    private void show(@Nullable String id) {
        ProposalReview review = model.review();
        ReviewRow shown = id == null ? null : review.rows().get(id);
        pseudoClassStateChanged(ACCEPTED, shown != null && shown.accepted());
        pseudoClassStateChanged(REJECTED, shown != null && shown.decision() == Decision.REJECTED);
        if (shown == null) {
            return;
        }
        var words = new ReviewWords(review);
        List<ReviewRow> inGroup = review.in(shown.group());
        boolean first = inGroup.getFirst().id().equals(id);
        say(group, first ? TEXT.get("group." + shown.group(), inGroup.size()) : "");
        name.setText(ReviewWords.name(shown.mechanism()));
        value.setText(words.value(shown));
        say(target, model.targetsHiddenProperty().get() ? "" : words.target(shown));
        state.setText(words.state(shown));
        say(change, words.change(shown));
        setAccessibleText(String.join(
                ", ", name.getText(), value.getText(), target.getText(), state.getText(), change.getText(),
                words.family(shown)));
    }

    private static void say(Label label, String text) {
        label.setText(text);
        Nodes.shown(label, !text.isEmpty());
    }
}
