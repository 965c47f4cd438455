package org.parley.ui.kit;

import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.value.Band;
import org.parley.text.Numbers;

/** A value from 0 to 100 as a short bar, a number and the sign of its band. */
public final class ValueBar extends HBox {
    private final Track track = new Track();
    private final Label text = new Label();

    public ValueBar() {
        getStyleClass().add("value-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        text.getStyleClass().add("value-bar-text");
        getChildren().addAll(track, text);
        setMinWidth(USE_PREF_SIZE);
        show(null, null);
    }

    /** Both null when there is nothing to value. */
    public void show(@Nullable Double value, @Nullable Band band) {
        setAccessibleText(ValueWords.of(value, band));
        track.show(value == null ? 0 : value, band == null ? "none" : band.name().toLowerCase(Locale.ROOT));
        text.setText(value == null || band == null
                ? Numbers.NONE
                : Numbers.local().fixed(value, 0) + " " + band.sign());
    }

    @Override
    public String getUserAgentStylesheet() {
        return sheet();
    }

    /** The style sheet of the controls that show values. */
    static String sheet() {
        return Objects.requireNonNull(ValueBar.class.getResource("/org/parley/ui/theme/values.css"))
                .toExternalForm();
    }

    private static final class Track extends Region {
        private final Region fill = new Region();
        private double value;

        Track() {
            getStyleClass().add("value-track");
            getChildren().add(fill);
            setMinWidth(USE_PREF_SIZE);
            setMaxHeight(USE_PREF_SIZE);
        }

        void show(double changed, String band) {
            value = changed;
            fill.getStyleClass().setAll("value-fill", "band-" + band);
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, getWidth() * value / 100, getHeight());
        }
    }
}
