package org.parley.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Quote;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.Edit;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/**
 * Edits what a bid quotes on the selected mechanism while a person types. One set of fields that follows the selection,
 * so that moving through the cells builds nothing.
 */
final class QuoteEditor {
    private static final Texts TEXT = Texts.of("compare");

    private final DealModel deal;
    private final Fields.NumberField value;
    private final Label valueLabel = Nodes.text("");
    private final Fields.NumberField lowest;
    private final Label lowestLabel = Nodes.text("");
    private final Fields.NumberField highest;
    private final Label highestLabel = Nodes.text("");
    private final TextArea wording = Nodes.id(new TextArea(), "quote-wording");
    private final TextArea note = Nodes.id(new TextArea(), "quote-note");
    private final ChoiceBox<Confidence> confidence = Nodes.id(new ChoiceBox<>(), "quote-confidence");
    private final VBox root;
    private String letter = "";
    private @Nullable Mechanism mechanism;
    private boolean showing;

    QuoteEditor(DealModel deal) {
        this.deal = deal;
        value = Fields.number(
                deal,
                d -> quote(d).value(),
                n -> edit(q -> q.withValue(n)))
                .named("quote-value", TEXT.get("quote.value.spoken"));
        lowest = Fields.number(
                deal,
                d -> quote(d).lowest(),
                n -> BidEdits.range(letter, id(), n, quote(deal.deal()).highest()))
                .named("quote-lowest", TEXT.get("quote.lowest.spoken"));
        highest = Fields.number(
                deal,
                d -> quote(d).highest(),
                n -> BidEdits.range(letter, id(), quote(deal.deal()).lowest(), n))
                .named("quote-highest", TEXT.get("quote.highest.spoken"));
        List.of(value, lowest, highest).forEach(QuoteEditor::narrow);
        text(wording, 6, Quote::withWording);
        text(note, 3, Quote::withNote);
        confidence.getItems().setAll(Confidence.values());
        confidence.setConverter(new Words());
        confidence.valueProperty().addListener((_, _, chosen) -> {
            if (!showing && chosen != null) {
                change(q -> q.withConfidence(chosen));
            }
        });
        VBox numbersBox = Nodes.styled(
                new VBox(
                        pair(
                                field(labelled(valueLabel, value.field()), value),
                                field(labelled(Nodes.text(TEXT.get("quote.confidence")), confidence), confidence)),
                        pair(
                                field(labelled(lowestLabel, lowest.field()), lowest),
                                field(labelled(highestLabel, highest.field()), highest)),
                        Nodes.hint(TEXT.get("quote.range.hint")),
                        Nodes.hint(TEXT.get("quote.hint"))),
                "card-facts");
        VBox words = Nodes.styled(
                new VBox(
                        labelled(new Label(TEXT.get("quote.wording")), wording),
                        wording,
                        labelled(new Label(TEXT.get("quote.note")), note),
                        note),
                "card-facts");
        root = new VBox(new Shelf(22, numbersBox, words));
        root.setId("quote-editor");
        deal.dealProperty().subscribe(this::follow);
    }

    Node root() {
        return root;
    }

    void focus() {
        Reveal.focus(value.field());
        value.field().selectAll();
    }

    /** Showing the same quote again, as after each change of the deal, leaves alone what a person is typing. */
    void show(String bid, Mechanism of) {
        if (bid.equals(letter) && of.equals(mechanism)) {
            return;
        }
        letter = bid;
        mechanism = of;
        valueLabel.setText(TEXT.get("quote.value", of.unit()));
        lowestLabel.setText(TEXT.get("quote.lowest", of.unit()));
        highestLabel.setText(TEXT.get("quote.highest", of.unit()));
        follow(deal.deal());
        Quote quote = quote(deal.deal());
        value.reset(quote.value());
        lowest.reset(quote.lowest());
        highest.reset(quote.highest());
    }

    private Quote quote(Deal of) {
        Mechanism current = mechanism;
        Quote quote = current == null ? null : of.bid(letter).map(b -> b.quote(current.id())).orElse(null);
        return quote == null ? Quote.NOTHING : quote;
    }

    private void follow(Deal changed) {
        Quote quote = quote(changed);
        showing = true;
        set(wording, quote.wording());
        set(note, quote.note());
        confidence.setValue(quote.confidence());
        showing = false;
    }

    private void change(UnaryOperator<Quote> how) {
        if (mechanism != null && deal.deal().bid(letter).isPresent()) {
            deal.apply(edit(how));
        }
    }

    private Edit edit(UnaryOperator<Quote> how) {
        Quote changed = how.apply(quote(deal.deal()));
        return BidEdits.quote(letter, id(), changed.isBlank() ? null : changed);
    }

    private String id() {
        return Objects.requireNonNull(mechanism).id();
    }

    private static void narrow(Fields.NumberField number) {
        number.field().setPrefColumnCount(8);
        number.field().setMaxWidth(VBox.USE_PREF_SIZE);
    }

    private void text(TextArea area, int rows, BiFunction<Quote, String, Quote> how) {
        area.setWrapText(true);
        Fields.leaveWithTab(area);
        area.setPrefRowCount(rows);
        area.textProperty().addListener((_, _, typed) -> {
            if (!showing) {
                change(q -> how.apply(q, typed));
            }
        });
    }

    private static void set(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            int caret = Math.min(field.getCaretPosition(), text.length());
            field.setText(text);
            field.positionCaret(caret);
        }
    }

    private static Node pair(Node one, Node other) {
        return Nodes.styled(new FlowPane(one, other), "quote-pair");
    }

    private static Node field(Label label, Node field) {
        return Nodes.styled(new VBox(label, field), "quote-field");
    }

    private static Label labelled(Label label, Node field) {
        label.setLabelFor(field);
        return label;
    }

    /** Confidence in words. */
    private static final class Words extends StringConverter<Confidence> {
        @Override
        public String toString(@Nullable Confidence confidence) {
            return confidence == null ? "" : TEXT.get("confidence." + confidence);
        }

        @Override
        public Confidence fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
