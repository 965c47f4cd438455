package org.parley.ui.compare;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.BidEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Nodes;

/** A provider's name, which may not be empty: an empty field says so and changes nothing. */
final class NameField extends VBox {
    private static final Texts TEXT = Texts.of("compare");

    private final TextField field = Nodes.id(new TextField(), "card-name");
    private final Label error = Nodes.id(Nodes.text(TEXT.get("card.name.needed")), "card-name-error");
    private final String letter;

    NameField(DealModel deal, String letter) {
        this.letter = letter;
        error.getStyleClass().add("field-error");
        getStyleClass().add("number-field");
        getChildren().addAll(field, error);
        complain(false);
        field.textProperty().addListener((_, _, typed) -> {
            boolean missing = deal.deal().bid(letter).isPresent() && typed.isBlank();
            complain(missing);
            if (!missing && !typed.equals(name(deal.deal()))) {
                deal.apply(BidEdits.rename(letter, typed));
            }
        });
        deal.dealProperty().subscribe(d -> {
            String name = name(d);
            if (!name.isEmpty() && !name.equals(field.getText())) {
                int caret = Math.min(field.getCaretPosition(), name.length());
                field.setText(name);
                field.positionCaret(caret);
            }
        });
    }

    TextField field() {
        return field;
    }

    private String name(Deal deal) {
        return deal.bid(letter).map(Bid::name).orElse("");
    }

    private void complain(boolean missing) {
        Nodes.shown(error, missing);
        field.pseudoClassStateChanged(Styles.STATE_DANGER, missing);
        field.setAccessibleHelp(missing ? error.getText() : "");
    }
}
