package org.parley.ui.relationship;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Question;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** One question with its weight, its anchors and its answer. */
final class QuestionCard extends VBox {
    private static final Texts TEXT = Texts.of("relationship");
    private static final PseudoClass NEAREST = PseudoClass.getPseudoClass("nearest");

    private final AnswerBar bar;
    private final Button clear;
    private final Label unanswered = Nodes.badge(TEXT.get("question.unanswered"), "badge-warning");
    private final List<Label> anchors;
    private final Label typical;

    QuestionCard(RelationshipViewModel model, Question question) {
        setId("question-" + question.id());
        getStyleClass().add("question");
        bar = new AnswerBar(question, answer -> model.answer(question.id(), answer));
        clear = bar.clearButton();
        unanswered.setId("unanswered-" + question.id());
        Label text = Nodes.styled(Nodes.text(question.id() + "  " + question.text()), "question-text");
        text.setLabelFor(bar);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Label weight = Nodes.styled(
                new Label(TEXT.get("question.weight", Numbers.local().plain(question.weight()))), "hint");
        weight.setMinWidth(USE_PREF_SIZE);
        StackPane state = new StackPane(unanswered, clear);
        state.setAlignment(Pos.TOP_RIGHT);
        state.setMinWidth(USE_PREF_SIZE);
        HBox head = Nodes.row(text, state, weight);
        head.setAlignment(Pos.TOP_LEFT);
        anchors = List.of(
                anchor(1, question.anchor1(), TextAlignment.LEFT, Pos.TOP_LEFT),
                anchor(3, question.anchor3(), TextAlignment.CENTER, Pos.TOP_CENTER),
                anchor(5, question.anchor5(), TextAlignment.RIGHT, Pos.TOP_RIGHT));
        typical = Nodes.hint(TEXT.get("question.typical", typical(question)));
        Nodes.shown(typical, false);
        getChildren().addAll(head, bar, anchorRow(), typical);
        bar.focusedProperty().addListener((_, _, focused) -> pseudoClassStateChanged(
                PseudoClass.getPseudoClass("active"), focused));
    }

    AnswerBar bar() {
        return bar;
    }

    void show(@Nullable Double answer) {
        bar.show(answer);
        unanswered.setVisible(answer == null);
        clear.setVisible(answer != null);
        for (int i = 0; i < anchors.size(); i++) {
            double at = 1 + 2.0 * i;
            anchors.get(i).pseudoClassStateChanged(NEAREST, answer != null && Math.abs(answer - at) <= 1);
        }
    }

    void showTypical(boolean shown) {
        Nodes.shown(typical, shown);
    }

    private static String typical(Question question) {
        return question.profile().entrySet().stream()
                .map(e -> modelAt(e.getKey(), e.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String modelAt(ModelId model, double answer) {
        return model + " " + Numbers.local().plain(answer);
    }

    private GridPane anchorRow() {
        var grid = new GridPane();
        grid.getStyleClass().add("anchors");
        for (int i = 0; i < anchors.size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / anchors.size());
            grid.getColumnConstraints().add(column);
            grid.add(anchors.get(i), i, 0);
        }
        return grid;
    }

    private static Label anchor(int value, String words, TextAlignment alignment, Pos position) {
        Label anchor = Nodes.styled(Nodes.text(value + " – " + words), "anchor");
        anchor.setTextAlignment(alignment);
        anchor.setAlignment(position);
        anchor.setMaxWidth(Double.MAX_VALUE);
        return anchor;
    }
}
