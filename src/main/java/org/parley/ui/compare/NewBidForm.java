package org.parley.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.parley.domain.deal.Bid;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.ProviderLetters;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** Adds a provider without a file. */
final class NewBidForm {
    private static final Texts TEXT = Texts.of("compare");

    private final DealModel deal;
    private final TextField letter = Fields.ownUndo(Nodes.id(new TextField(), "new-bid-letter"));
    private final TextField name = Fields.ownUndo(Nodes.id(new TextField(), "new-bid-name"));
    private final Label error = Nodes.id(Nodes.styled(Nodes.text(""), "field-error"), "new-bid-error");
    private final Button add = Nodes.id(new Button(TEXT.get("newBid.add")), "new-bid-add");
    private final VBox root;

    /** @param onAdded gets the new provider's letter */
    NewBidForm(DealModel deal, Consumer<String> onAdded) {
        this.deal = deal;
        letter.setPrefColumnCount(4);
        letter.setMaxWidth(VBox.USE_PREF_SIZE);
        name.setPrefColumnCount(24);
        Label letterLabel = new Label(TEXT.get("newBid.letter"));
        letterLabel.setLabelFor(letter);
        Label nameLabel = new Label(TEXT.get("newBid.name"));
        nameLabel.setLabelFor(name);
        add.getStyleClass().add(Styles.ACCENT);
        add.setDefaultButton(true);
        add.setOnAction(_ -> {
            String key = letter.getText().strip();
            deal.apply(BidEdits.add(Bid.of(key, name.getText().strip())));
            onAdded.accept(key);
        });
        letter.textProperty().subscribe(this::check);
        name.textProperty().subscribe(this::check);
        root = Nodes.styled(
                new VBox(
                        Nodes.hint(TEXT.get("newBid.hint")), nameLabel, name, letterLabel, letter, error, add),
                "card-facts");
        root.setId("new-bid");
    }

    Node root() {
        return root;
    }

    /** Empties the form and proposes the next letter. */
    void open() {
        letter.setText(ProviderLetters.next(deal.deal().bids()));
        name.setText("");
        Reveal.focus(name);
    }

    private void check() {
        String key = letter.getText().strip();
        String problem = key.isEmpty() ? TEXT.get("newBid.letter.needed")
                : ProviderLetters.taken(deal.deal().bids(), key) ? TEXT.get("newBid.letter.taken", key) : "";
        error.setText(problem);
        Nodes.shown(error, !problem.isEmpty());
        letter.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty());
        letter.setAccessibleHelp(problem);
        add.setDisable(!problem.isEmpty() || name.getText().isBlank());
    }
}
