package org.parley.ui.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Question;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** The nine stops of an answer, 1 to 5 in halves. One stop of the focus: digits, arrows, Home, End and Delete work. */
final class AnswerBar extends HBox {
    private static final Texts TEXT = Texts.of("relationship");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int STOPS = 9;

    private final AnswerKeys keys = new AnswerKeys();
    private final List<Label> stops = new ArrayList<>();
    private final Question question;
    private final Consumer<@Nullable Double> onAnswer;
    private @Nullable Double shown;

    /** @param onAnswer takes the new answer, or null when it is taken back */
    AnswerBar(Question question, Consumer<@Nullable Double> onAnswer) {
        this.question = question;
        this.onAnswer = onAnswer;
        setId("answer-" + question.id());
        getStyleClass().add("answer-bar");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(TEXT.get("answer.keys"));
        for (int i = 0; i < STOPS; i++) {
            stops.add(stop(1 + i * 0.5));
        }
        getChildren().addAll(stops);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        focusedProperty().addListener((_, _, _) -> keys.forget());
        show(null);
    }

    void show(@Nullable Double answer) {
        shown = answer;
        for (int i = 0; i < STOPS; i++) {
            stops.get(i).pseudoClassStateChanged(CHOSEN, answer != null && answer == 1 + i * 0.5);
        }
        String said = answer == null
                ? TEXT.get("answer.none")
                : TEXT.get("answer.is", Numbers.local().plain(answer));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        setAccessibleText(question.id() + ": " + question.text() + " " + said);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case MIN_VALUE -> 1.0;
            case MAX_VALUE -> 5.0;
            case VALUE -> shown == null ? Double.valueOf(0) : shown;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** A button that takes the answer back by mouse; Delete does it by keyboard. */
    Button clearButton() {
        Button clear = new Button(TEXT.get("answer.clear"));
        clear.setId("clear-" + question.id());
        clear.getStyleClass().add("flat");
        clear.setFocusTraversable(false);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setAccessibleText(TEXT.get("answer.clear.of", question.id()));
        clear.setOnAction(_ -> {
            requestFocus();
            answer(null);
        });
        return clear;
    }

    private Label stop(double value) {
        Label stop = new Label(Numbers.local().plain(value));
        stop.setId("stop-" + question.id() + "-" + Math.round(value * 10));
        boolean whole = value == Math.rint(value);
        stop.getStyleClass().addAll("stop", whole ? "stop-whole" : "stop-half");
        stop.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(stop, Priority.ALWAYS);
        stop.setOnMousePressed(event -> {
            requestFocus();
            answer(value);
            event.consume();
        });
        return stop;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (code) {
            case LEFT -> answer(AnswerKeys.nudged(shown, -1));
            case RIGHT -> answer(AnswerKeys.nudged(shown, 1));
            case HOME -> answer(1.0);
            case END -> answer(5.0);
            case DELETE, BACK_SPACE -> answer(null);
            default -> {
                return;
            }
        }
        keys.forget();
        event.consume();
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (text.length() == 1 && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            answer(keys.typed(text.charAt(0), shown));
        }
    }

    private void answer(@Nullable Double answer) {
        if (!java.util.Objects.equals(answer, shown)) {
            onAnswer.accept(answer);
        }
    }
}
