package org.parley.ui.bids;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.documents.read.Revision;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The preview of a proposal, before it is attached. */
final class ProposalPage implements ImportPage {
    private static final Texts TEXT = Texts.of("bids");

    private final ProposalViewModel model;
    private final ProviderBox provider;
    private final Label reason = Nodes.id(Nodes.styled(Nodes.text(""), "bids-reason"), "bids-reason");
    private final Label known = Nodes.id(Nodes.text(""), "bids-known");
    private final Button confirm;
    private final Button review;
    private final VBox body;
    private final VBox footer;

    /**
     * @param onReview goes on to the values that the proposal quotes
     * @param onRevision reads the document in another state
     * @param skip null when no other file waits
     * @param asSheet null when the file can only be a proposal
     */
    ProposalPage(
            ProposalViewModel model,
            Runnable onConfirm,
            Runnable onReview,
            Consumer<Revision> onRevision,
            @Nullable Runnable skip,
            Runnable cancel,
            @Nullable Runnable asSheet) {
        this.model = model;
        provider = new ProviderBox(model.provider());
        var text = Nodes.id(new TextArea(model.preview()), "bids-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("bids-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        Label heading = Nodes.text(TEXT.get(model.wholeInPreview() ? "proposal.text" : "proposal.text.start"));
        heading.setLabelFor(text);
        body = new VBox(
                provider.root(), Nodes.id(Nodes.hint(model.size()), "bids-size"), known,
                new DocumentNotes(model.read().document(), model.read().revision(), onRevision).root(), heading, text);
        body.getStyleClass().add("bids-page");
        if (asSheet != null) {
            Hyperlink link = Nodes.id(new Hyperlink(TEXT.get("asSheet")), "bids-as-sheet");
            link.setOnAction(_ -> asSheet.run());
            body.getChildren().add(link);
        }
        confirm = Footers.button("bids-confirm", "", onConfirm);
        review = Footers.button("bids-review", TEXT.get("proposal.review", model.quoted()), onReview);
        boolean quotes = model.quoted() > 0;
        (quotes ? review : confirm).setDefaultButton(true);
        FlowPane buttons = quotes ? Footers.buttons(review, confirm) : Footers.buttons(confirm, review);
        if (skip != null) {
            buttons.getChildren().add(Footers.button("bids-skip", TEXT.get("skip"), skip));
        }
        buttons.getChildren().addAll(Footers.button("bids-cancel", TEXT.get("cancel"), cancel), reason);
        footer = Nodes.styled(new VBox(buttons), "bids-footer");
        model.provider().onChange(this::refresh);
        refresh();
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public Node footer() {
        return footer;
    }

    @Override
    public void focusFirst() {
        provider.focus();
    }

    private void refresh() {
        String label = model.provider().label();
        confirm.setText(TEXT.get(model.quoted() > 0 ? "proposal.confirm.only" : "proposal.confirm",
                label.isEmpty() ? TEXT.get("provider.new") : label));
        String obstacle = model.obstacle();
        confirm.setDisable(!obstacle.isEmpty());
        review.setDisable(!obstacle.isEmpty());
        confirm.setAccessibleHelp(obstacle);
        reason.setText(obstacle.isEmpty() ? obstacle : "✗ " + obstacle);
        Nodes.shown(reason, !obstacle.isEmpty());
        String owner = model.otherOwner();
        known.setText(model.knownFile() ? TEXT.get("proposal.known")
                : owner.isEmpty() ? "" : TEXT.get("proposal.known.other", owner));
        Nodes.shown(known, !known.getText().isEmpty());
    }
}
