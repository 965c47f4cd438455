package org.parley.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Scene;
import org.parley.session.Settings;

/** Light, dark, of high contrast or as the system; text from 80 to 200 percent. Both are remembered. */
public final class Theme {
    public static final int SMALLEST_ZOOM = 80;
    public static final int LARGEST_ZOOM = 200;
    private static final int ZOOM_STEP = 10;
    private static final double BASE_FONT_PX = 14;

    private final Settings settings;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);
    private final BooleanProperty contrast = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    /** Held here and only weakly by the platform, which would keep this and every scene it has dressed for ever. */
    private final MapChangeListener<String, Object> systemColours = _ -> applyColours();
    private final IntegerProperty zoom = new SimpleIntegerProperty(100);

    /** Which colours to use. */
    public enum Mode {
        LIGHT,
        DARK,
        CONTRAST,
        SYSTEM
    }

    public Theme(Settings settings) {
        this.settings = settings;
        settings.get("theme").ifPresent(this::readMode);
        settings.get("zoom").ifPresent(this::readZoom);
        mode.addListener((_, _, m) -> {
            settings.put("theme", m.name().toLowerCase(Locale.ROOT));
            applyColours();
        });
        Platform.getPreferences().addListener(new WeakMapChangeListener<>(systemColours));
        applyColours();
    }

    /** Gives a scene our style sheets and keeps its text size at the zoom. */
    public void dress(Scene scene) {
        scene.getStylesheets().addAll(sheet("modena-bridge.css"), sheet("parley.css"));
        String strong = sheet("contrast.css");
        contrast.subscribe(on -> {
            scene.getStylesheets().remove(strong);
            if (on) {
                scene.getStylesheets().add(strong);
            }
        });
        scene.getRoot().styleProperty()
                .bind(zoom.map(_ -> "-fx-font-size: " + em() + "px;"));
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** Whether the colours are dark now, whoever chose them. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public IntegerProperty zoomProperty() {
        return zoom;
    }

    /** Size of the text in pixels, which every length of our style sheets is a multiple of. */
    public double em() {
        return BASE_FONT_PX * zoom.get() / 100;
    }

    public void zoomBy(int steps) {
        zoomTo(zoom.get() + steps * ZOOM_STEP);
    }

    public void zoomTo(int percent) {
        zoom.set(Math.clamp(percent, SMALLEST_ZOOM, LARGEST_ZOOM));
        settings.put("zoom", Integer.toString(zoom.get()));
    }

    private void applyColours() {
        contrast.set(mode.get() == Mode.CONTRAST || (mode.get() == Mode.SYSTEM && systemWantsContrast()));
        dark.set(contrast.get()
                || mode.get() == Mode.DARK
                || (mode.get() == Mode.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK));
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /** As far as the platform says so: Windows by a setting of its own, GTK by the name of its theme. */
    private static boolean systemWantsContrast() {
        var said = Platform.getPreferences();
        return said.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || said.getString("GTK.theme_name")
                        .map(name -> name.toLowerCase(Locale.ROOT).contains("contrast"))
                        .orElse(false);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/parley/ui/theme/" + name)).toExternalForm();
    }

    private void readMode(String text) {
        for (Mode each : Mode.values()) {
            if (each.name().equalsIgnoreCase(text)) {
                mode.set(each);
            }
        }
    }

    private void readZoom(String text) {
        if (text.matches("\\d{2,3}")) {
            zoom.set(Math.clamp(Integer.parseInt(text), SMALLEST_ZOOM, LARGEST_ZOOM));
        }
    }
}
