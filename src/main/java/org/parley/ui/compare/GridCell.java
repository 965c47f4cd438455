package org.parley.ui.compare;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.parley.ui.compare.CellText.Tone;

/** A cell of the comparison: two texts on a coloured ground, as light as can be, and used again for row after row. */
final class GridCell extends Region {
    private static final Map<Tone, PseudoClass> TONES = tones();
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Text first = line("cell-first");
    private final Text second = line("cell-second");
    private Tone tone = Tone.PLAIN;

    GridCell() {
        getStyleClass().add("grid-cell");
        getChildren().addAll(first, second);
        setManaged(false);
    }

    void show(CellText text) {
        set(first, text.first());
        set(second, text.second());
        if (tone != text.tone()) {
            pseudoClassStateChanged(Objects.requireNonNull(TONES.get(tone)), false);
            pseudoClassStateChanged(Objects.requireNonNull(TONES.get(text.tone())), true);
            tone = text.tone();
        }
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** The height that the texts need in a column of that width. */
    double heightAt(double width) {
        wrap(width);
        return snappedTopInset() + heightOf(first) + heightOf(second) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        wrap(getWidth());
        double x = snappedLeftInset();
        double y = snappedTopInset();
        first.relocate(x, y);
        second.relocate(x, y + heightOf(first));
    }

    private void wrap(double width) {
        double room = Math.max(1, width - snappedLeftInset() - snappedRightInset());
        if (first.getWrappingWidth() != room) {
            first.setWrappingWidth(room);
            second.setWrappingWidth(room);
        }
    }

    private static double heightOf(Text text) {
        return text.isVisible() ? text.getLayoutBounds().getHeight() : 0;
    }

    private static void set(Text node, String text) {
        if (!node.getText().equals(text)) {
            node.setText(text);
            node.setVisible(!text.isEmpty());
        }
    }

    private static Text line(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.TOP);
        text.setVisible(false);
        text.setManaged(false);
        return text;
    }

    private static Map<Tone, PseudoClass> tones() {
        var tones = new EnumMap<Tone, PseudoClass>(Tone.class);
        for (Tone each : Tone.values()) {
            tones.put(each, PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)));
        }
        return tones;
    }
}
