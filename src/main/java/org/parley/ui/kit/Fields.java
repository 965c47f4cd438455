package org.parley.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.Edit;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/**
 * Fields that show a part of the deal and edit it while a person types. They follow undo and redo. A refused or
 * unreadable number stays in the field with the reason below it, and the deal goes back to the number that it had before
 * the typing began: of 300, where 100 is the most, no 30 is left behind.
 */
public final class Fields {
    private static final String OWN_UNDO = "parley.ownUndo";
    private static final String FOLLOWER = "parley.follower";
    private static final Texts TEXT = Texts.of("kit");

    private Fields() {}

    /** Marks a field that is no part of the deal, such as a search, so that Ctrl+Z in it is the field's own. */
    public static <T extends TextInputControl> T ownUndo(T field) {
        field.getProperties().put(OWN_UNDO, true);
        return field;
    }

    /** Tab leaves the area for the next field instead of going into its text. */
    public static void leaveWithTab(TextArea area) {
        TabKeys.leaveWithTab(area);
    }

    /** Marks a part of the window that takes its own steps back, so that Ctrl+Z anywhere in it is not the deal's. */
    public static void ownUndoInside(Node part) {
        part.getProperties().put(OWN_UNDO, true);
    }

    /** Whether the node, or a part of the window around it, has an undo of its own. */
    public static boolean hasOwnUndo(Node node) {
        Node each = node;
        while (each != null && !each.getProperties().containsKey(OWN_UNDO)) {
            each = each.getParent();
        }
        return each != null;
    }

    public static TextField text(DealModel model, Function<Deal, String> value, Function<String, Edit> edit) {
        return bind(new TextField(), model, value, edit);
    }

    public static TextArea area(DealModel model, Function<Deal, String> value, Function<String, Edit> edit) {
        TextArea area = bind(new TextArea(), model, value, edit);
        area.setWrapText(true);
        TabKeys.leaveWithTab(area);
        return area;
    }

    /**
     * A number field with room for its error below.
     *
     * @param value null for an empty field
     * @param edit null when an empty field is not allowed
     */
    public static NumberField number(
            DealModel model, Function<Deal, @Nullable Double> value, Function<@Nullable Double, @Nullable Edit> edit) {
        return field(model, value, true, number -> {
            Edit made = edit.apply(number);
            if (made == null) {
                throw new InvalidValueException(TEXT.get("field.value"), TEXT.get("field.needed"));
            }
            model.apply(made);
        });
    }

    /**
     * A number field whose number is no edit by itself, as when it counts only together with another. What happens to
     * the deal while the number is refused is up to {@code onNumber}.
     *
     * @param value null for an empty field
     * @param onNumber may throw {@link InvalidValueException}; the reason is then shown below the field
     */
    public static NumberField entry(
            DealModel model, Function<Deal, @Nullable Double> value, Consumer<@Nullable Double> onNumber) {
        return field(model, value, false, onNumber);
    }

    private static NumberField field(
            DealModel model,
            Function<Deal, @Nullable Double> value,
            boolean restores,
            Consumer<@Nullable Double> onNumber) {
        var field = new NumberField(value.apply(model.deal()), restores, onNumber);
        follow(model, field, deal -> field.show(value.apply(deal)));
        return field;
    }

    /**
     * A row of numbers, one per caption.
     *
     * @param value as shown; shorter than the captions where nothing is known yet
     * @param onValues may throw {@link InvalidValueException}; the reason is then shown below the row
     */
    public static SeriesField series(
            DealModel model,
            List<String> captions,
            SeriesField.Needs needs,
            Function<Deal, List<Double>> value,
            Consumer<List<Double>> onValues) {
        var field = new SeriesField(captions, needs, value.apply(model.deal()), onValues);
        follow(model, field, deal -> field.show(value.apply(deal)));
        return field;
    }

    public static CheckBox check(
            DealModel model, String label, Function<Deal, Boolean> value, Function<Boolean, Edit> edit) {
        CheckBox box = new CheckBox(label);
        box.setWrapText(true);
        box.setSelected(value.apply(model.deal()));
        box.setOnAction(_ -> model.apply(edit.apply(box.isSelected())));
        follow(model, box, deal -> box.setSelected(value.apply(deal)));
        return box;
    }

    /** A choice among things that stay the same; {@code words} says each. */
    public static <T> ComboBox<T> choice(
            DealModel model,
            List<T> items,
            Function<T, String> words,
            Function<Deal, @Nullable T> value,
            Function<T, Edit> edit) {
        var box = new ComboBox<T>();
        box.getItems().setAll(items);
        box.setConverter(Words.of(words));
        box.setValue(value.apply(model.deal()));
        box.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null && !chosen.equals(value.apply(model.deal()))) {
                model.apply(edit.apply(chosen));
            }
        });
        follow(model, box, deal -> box.setValue(value.apply(deal)));
        return box;
    }

    /** A day, typed or picked. What is no day is not taken, and the field shows again what the deal holds. */
    public static DatePicker date(
            DealModel model, Function<Deal, @Nullable LocalDate> value, Function<@Nullable LocalDate, Edit> edit) {
        var picker = new DatePicker(value.apply(model.deal()));
        picker.setPromptText(TEXT.get("date.prompt"));
        StringConverter<LocalDate> own = picker.getConverter();
        picker.setConverter(new DayWords(own, () -> value.apply(model.deal())));
        picker.valueProperty().addListener((_, _, chosen) -> {
            if (!Objects.equals(chosen, value.apply(model.deal()))) {
                model.apply(edit.apply(chosen));
            }
        });
        follow(model, picker, deal -> picker.setValue(value.apply(deal)));
        return picker;
    }

    /** The deal does not keep a field alive that its page has dropped, e.g. for the fields of another mechanism. */
    private static void follow(DealModel model, Node field, Consumer<Deal> show) {
        ChangeListener<Deal> listener = (_, _, deal) -> show.accept(deal);
        field.getProperties().put(FOLLOWER, listener);
        model.dealProperty().addListener(new WeakChangeListener<>(listener));
    }

    private static <T extends TextInputControl> T bind(
            T field, DealModel model, Function<Deal, String> value, Function<String, Edit> edit) {
        field.setText(value.apply(model.deal()));
        field.textProperty().addListener((_, _, typed) -> {
            if (!typed.equals(value.apply(model.deal()))) {
                model.apply(edit.apply(typed));
            }
        });
        follow(model, field, deal -> {
            String now = value.apply(deal);
            if (!now.equals(field.getText())) {
                int caret = Math.min(field.getCaretPosition(), now.length());
                field.setText(now);
                field.positionCaret(caret);
            }
        });
        return field;
    }

    /** A field for a number, with its error below it. Typing begins when the field gets the focus. */
    public static final class NumberField extends VBox {
        private final TextField field = new TextField();
        private final Label error = new Label();
        private final Numbers numbers = Numbers.local();
        private final boolean restores;
        private final Consumer<@Nullable Double> onNumber;
        private @Nullable Double shown;
        private @Nullable Double atStart;
        private boolean showing;

        /** @param restores puts the number that was there before the typing back when another one is refused */
        NumberField(@Nullable Double value, boolean restores, Consumer<@Nullable Double> onNumber) {
            this.restores = restores;
            this.onNumber = onNumber;
            getStyleClass().add("number-field");
            error.getStyleClass().add("field-error");
            error.setWrapText(true);
            Nodes.shown(error, false);
            getChildren().addAll(field, error);
            force(value);
            field.focusedProperty().addListener(_ -> atStart = shown);
            field.textProperty().addListener((_, _, typed) -> {
                if (!showing) {
                    typed(typed);
                }
            });
        }

        public TextField field() {
            return field;
        }

        /** Id of the text field; the error's is the same with {@code -error}. */
        public NumberField named(String id, String accessibleText) {
            field.setId(id);
            error.setId(id + "-error");
            field.setAccessibleText(accessibleText);
            return this;
        }

        /** Takes the error out of the field, to be put where a narrow field leaves no room for it. */
        public Label errorApart() {
            getChildren().remove(error);
            return error;
        }

        void show(@Nullable Double value) {
            if (!Objects.equals(value, shown)) {
                force(value);
            }
        }

        /** Shows another thing's number from now on, and forgets what was typed about the one before. */
        public void reset(@Nullable Double value) {
            force(value);
        }

        private void force(@Nullable Double value) {
            shown = value;
            atStart = value;
            showing = true;
            field.setText(value == null ? "" : numbers.plain(value));
            showing = false;
            complain("");
        }

        private void typed(String text) {
            OptionalDouble number = numbers.parse(text);
            if (number.isEmpty() && !text.isBlank()) {
                restore();
                complain(TEXT.get("field.notANumber"));
                return;
            }
            Double before = shown;
            try {
                shown = number.isPresent() ? number.getAsDouble() : null;
                onNumber.accept(shown);
                complain("");
            } catch (InvalidValueException e) {
                shown = before;
                restore();
                complain(e.getMessage());
            }
        }

        private void restore() {
            if (!restores || Objects.equals(shown, atStart)) {
                return;
            }
            Double typed = shown;
            try {
                shown = atStart;
                onNumber.accept(atStart);
            } catch (InvalidValueException e) {
                // There was no number before the typing, and the deal cannot be without one now.
                shown = typed;
            }
        }

        private void complain(String message) {
            error.setText(message);
            Nodes.shown(error, !message.isEmpty());
            field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, !message.isEmpty());
            field.setAccessibleHelp(message);
        }
    }
}
