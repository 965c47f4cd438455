package org.parley.ui.bids.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.documents.terms.Passage;
import org.parley.documents.terms.TermProposal;
import org.parley.exchange.proposal.ProposalText;
import org.parley.exchange.proposal.ReviewRow;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.task.Background;

/** The words of the proposal, at the sentence in question. Up and Down go from sentence to sentence. */
final class DocumentPane {
    private static final Texts TEXT = Texts.of("review");
    private static final int ABOVE = 1;

    private final ReviewViewModel model;
    private final String text;
    private final ProposalText document;
    private final Consumer<Passage> use;
    private final ObjectProperty<Marks> marks = new SimpleObjectProperty<>(Marks.NONE);
    private final ListView<Passage> lines = Nodes.id(new ListView<>(), "review-document");
    private final VBox root;
    private int cursor;
    private boolean pointed;

    /** @param use takes the sentence that is pointed at as the words of the selected mechanism */
    DocumentPane(ReviewViewModel model, Consumer<Passage> use) {
        this.model = model;
        this.use = use;
        text = model.review().proposal().text();
        document = model.review().proposal().words();
        lines.getItems().setAll(document.paragraphs());
        lines.setCellFactory(_ -> new Line());
        lines.getStyleClass().add("review-document");
        lines.setAccessibleText(TEXT.get("document"));
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        // With the pressed key the letter itself would go on into the field that has the focus by then.
        lines.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equalsIgnoreCase("w")) {
                event.consume();
                use.accept(sentence());
            }
        });
        lines.focusedProperty().addListener(_ -> mark(marks.get().sentence(), marks.get().figures()));
        // How high its paragraphs are, a list knows only once it has its size.
        lines.heightProperty().addListener((_, _, _) -> Background.soon(this::scroll));
        VBox.setVgrow(lines, Priority.ALWAYS);
        Label heading = Nodes.text(TEXT.get("document"));
        heading.getStyleClass().add("review-heading");
        heading.setLabelFor(lines);
        root = Nodes.styled(new VBox(heading, lines, Nodes.hint(TEXT.get("document.keys"))), "review-side");
        model.selectedProperty().subscribe(_ -> reveal());
        model.reviewProperty().subscribe(_ -> reveal());
    }

    VBox root() {
        return root;
    }

    void focus() {
        lines.requestFocus();
    }

    /** The sentence that a person points at since this mechanism is looked at, if any. */
    Optional<Passage> pointedAt() {
        return pointed ? Optional.of(sentence()) : Optional.empty();
    }

    boolean focused() {
        return lines.isFocused();
    }

    private Passage sentence() {
        List<Passage> sentences = document.sentences();
        return sentences.isEmpty() ? Marks.NOWHERE : sentences.get(cursor);
    }

    private void reveal() {
        pointed = false;
        ReviewRow row = model.row();
        Passage passage = row == null ? null : row.passage();
        TermProposal reading = row == null || row.byHand() != null ? null : row.reading();
        Passage place = model.place();
        if (place != null && !document.sentences().isEmpty()) {
            cursor = document.sentenceAt(place.start());
        }
        mark(passage == null ? Marks.NOWHERE : passage, reading == null ? Marks.NOWHERE : reading.figures());
        scroll();
    }

    private void scroll() {
        Passage place = pointed ? sentence() : model.place();
        if (place != null) {
            lines.scrollTo(Math.max(0, document.paragraphAt(place.start()) - ABOVE));
        }
    }

    private void mark(Passage passage, Passage figures) {
        marks.set(new Marks(passage, figures, pointed || lines.isFocused() ? sentence() : Marks.NOWHERE));
    }

    private void keys(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(cursor - 1);
            case DOWN -> move(cursor + 1);
            case ENTER -> use.accept(sentence());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int sentence) {
        if (sentence < 0 || sentence >= document.sentences().size()) {
            return;
        }
        cursor = sentence;
        pointed = true;
        Marks now = marks.get();
        mark(now.sentence(), now.figures());
        scroll();
        lines.setAccessibleText(sentence().of(text));
    }

    /** One paragraph of the document. */
    private final class Line extends ListCell<Passage> {
        private final MarkedText words = new MarkedText();

        Line() {
            getStyleClass().add("review-line");
            setPrefWidth(0);
            marks.addListener((_, _, _) -> refresh());
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    var at = words.sceneToLocal(event.getSceneX(), event.getSceneY());
                    move(document.sentenceAt(words.charAt(at.getX(), at.getY())));
                }
            });
        }

        @Override
        protected double computePrefHeight(double width) {
            double room = width - snappedLeftInset() - snappedRightInset();
            return getGraphic() == null ? super.computePrefHeight(width)
                    : snappedTopInset() + words.prefHeight(room) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Passage line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : words);
            refresh();
        }

        private void refresh() {
            Passage line = getItem();
            if (line != null && !isEmpty()) {
                words.show(text, line, marks.get());
            }
        }
    }
}
