package org.parley.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/**
 * Numbers that belong together, such as one per year, in a row of small fields. A row copied from a spreadsheet goes into
 * any of them and on to the right. What cannot be taken stays in the fields with the reason below.
 */
public final class SeriesField extends VBox {
    private static final Texts TEXT = Texts.of("kit");

    private final List<Cell> cells = new ArrayList<>();
    private final List<String> captions;
    private final Needs needs;
    private final Consumer<List<Double>> onValues;
    private final FlowPane row = Nodes.styled(new FlowPane(), "series-row");
    private final Button same = new Button(TEXT.get("series.same"));
    private final Label word = Nodes.text("");
    private final Numbers numbers = Numbers.local();
    private List<Double> accepted;
    private int lastUsed;
    private boolean showing;

    /** How many of the numbers must be there for the others to count. */
    public enum Needs {
        /** The first ones; what follows is not known yet. */
        FROM_FIRST,
        /** All, or none. */
        ALL_OR_NONE,
        ALL
    }

    SeriesField(List<String> captions, Needs needs, List<Double> values, Consumer<List<Double>> onValues) {
        this.captions = List.copyOf(captions);
        this.needs = needs;
        this.onValues = onValues;
        this.accepted = values;
        getStyleClass().add("series-field");
        for (int i = 0; i < captions.size(); i++) {
            Cell cell = new Cell(i);
            Label caption = Nodes.styled(new Label(captions.get(i)), "series-caption");
            caption.setLabelFor(cell);
            caption.setMinWidth(USE_PREF_SIZE);
            cells.add(cell);
            row.getChildren().add(Nodes.styled(new VBox(caption, cell), "series-cell"));
        }
        same.getStyleClass().add(Styles.SMALL);
        same.setMinWidth(USE_PREF_SIZE);
        same.setOnAction(_ -> sameForAll());
        row.getChildren().add(same);
        getChildren().addAll(row, word);
        force(values);
    }

    /** Ids of the fields are {@code id-1} and up, of the sentence below {@code id-error}. */
    public SeriesField named(String id, String accessibleText) {
        setId(id);
        word.setId(id + "-error");
        same.setId(id + "-same");
        same.setAccessibleText(TEXT.get("series.same.of", accessibleText));
        for (Cell cell : cells) {
            cell.setId(id + "-" + (cell.place + 1));
            cell.setAccessibleText(accessibleText + ", " + captions.get(cell.place));
        }
        return this;
    }

    public SeriesField columns(int count) {
        cells.forEach(c -> c.setPrefColumnCount(count));
        return this;
    }

    /** The field where the series starts. */
    public TextField first() {
        return cells.getFirst();
    }

    void show(List<Double> values) {
        if (!values.equals(accepted)) {
            force(values);
        }
    }

    private void force(List<Double> values) {
        accepted = values;
        showing = true;
        for (Cell cell : cells) {
            cell.setText(cell.place < values.size() ? numbers.plain(values.get(cell.place)) : "");
        }
        showing = false;
        tell("", null);
    }

    private void typed(@Nullable Cell changed) {
        if (showing) {
            return;
        }
        var typed = new ArrayList<@Nullable Double>();
        for (Cell cell : cells) {
            OptionalDouble number = numbers.parse(cell.getText());
            if (number.isEmpty() && !cell.getText().isBlank()) {
                tell(captions.get(cell.place) + ": " + TEXT.get("field.notANumber"), cell);
                return;
            }
            typed.add(number.isPresent() ? number.getAsDouble() : null);
        }
        take(typed, changed);
    }

    private void take(List<@Nullable Double> typed, @Nullable Cell changed) {
        var values = new ArrayList<Double>();
        int gap = -1;
        for (int i = 0; i < typed.size(); i++) {
            Double value = typed.get(i);
            if (value != null && gap >= 0 && needs == Needs.FROM_FIRST) {
                tell(TEXT.get("series.gap", captions.get(gap)), cells.get(gap));
                return;
            } else if (value != null) {
                values.add(value);
            } else if (gap < 0) {
                gap = i;
            }
        }
        boolean none = values.isEmpty() && needs == Needs.ALL_OR_NONE;
        if (needs != Needs.FROM_FIRST && gap >= 0 && !none) {
            tell(TEXT.get("series.all", Integer.toString(values.size()), Integer.toString(typed.size())), null);
            return;
        }
        List<Double> before = accepted;
        try {
            accepted = List.copyOf(values);
            onValues.accept(accepted);
            tell("", null);
        } catch (InvalidValueException e) {
            accepted = before;
            tell(e.getMessage(), changed);
        }
    }

    private void sameForAll() {
        String text = cells.get(lastUsed).getText();
        if (text.isBlank()) {
            text = cells.stream().map(TextField::getText).filter(t -> !t.isBlank()).findFirst().orElse("");
        }
        String value = text;
        showing = true;
        cells.forEach(c -> c.setText(value));
        showing = false;
        typed(null);
    }

    private void spread(int from, String[] values) {
        int room = Math.min(values.length, cells.size() - from);
        showing = true;
        for (int i = 0; i < room; i++) {
            cells.get(from + i).setText(values[i].strip().replaceFirst("\\s*%$", ""));
        }
        showing = false;
        typed(null);
        cells.get(from + room - 1).requestFocus();
        if (room < values.length && word.getText().isEmpty()) {
            tell(TEXT.get("series.tooMany", Integer.toString(values.length), Integer.toString(room)), null);
        }
    }

    private void tell(String message, @Nullable Cell wrong) {
        word.setText(message);
        word.getStyleClass().removeAll("field-error", "hint");
        word.getStyleClass().add(wrong == null ? "hint" : "field-error");
        Nodes.shown(word, !message.isEmpty());
        for (Cell cell : cells) {
            cell.pseudoClassStateChanged(Styles.STATE_DANGER, cell.equals(wrong));
            cell.setAccessibleHelp(message);
        }
    }

    private final class Cell extends TextField {
        private final int place;

        Cell(int place) {
            this.place = place;
            setPrefColumnCount(4);
            textProperty().addListener(_ -> typed(this));
            focusedProperty().addListener((_, _, focused) -> lastUsed = focused ? place : lastUsed);
        }

        @Override
        public void paste() {
            String copied = Clipboard.getSystemClipboard().getString();
            String[] values = copied == null ? new String[0] : copied.strip().split("\t|;|\r?\n", -1);
            if (values.length > 1) {
                spread(place, values);
            } else {
                super.paste();
            }
        }
    }
}
