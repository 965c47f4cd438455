package org.parley.ui.shell;

import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.parley.session.Settings;

/** Remembers where the window was, and puts it back only where a screen still is. */
final class WindowState {
    private static final String KEY = "window";
    private static final String MAXIMISED = "window.maximised";
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;
    private static final double USUAL_WIDTH = 1360;
    private static final double USUAL_HEIGHT = 860;

    private final Settings settings;

    WindowState(Settings settings) {
        this.settings = settings;
    }

    void restore(Stage stage) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
        settings.get(KEY).ifPresent(text -> place(stage, text));
        stage.setMaximized(settings.get(MAXIMISED).map(Boolean::parseBoolean).orElse(false));
    }

    void remember(Stage stage) {
        settings.put(MAXIMISED, Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            settings.put(
                    KEY, stage.getX() + " " + stage.getY() + " " + stage.getWidth() + " " + stage.getHeight());
        }
    }

    private static void place(Stage stage, String text) {
        try {
            double[] v = Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
            if (v.length == 4
                    && v[2] >= LEAST_WIDTH
                    && v[3] >= LEAST_HEIGHT
                    && !Screen.getScreensForRectangle(v[0], v[1], v[2], v[3]).isEmpty()) {
                stage.setX(v[0]);
                stage.setY(v[1]);
                stage.setWidth(v[2]);
                stage.setHeight(v[3]);
            }
        } catch (NumberFormatException e) {
            stage.centerOnScreen();
        }
    }
}
