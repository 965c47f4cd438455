package org.parley.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.parley.cli.Version;
import org.parley.exchange.json.CatalogReader;
import org.parley.session.Settings;
import org.parley.store.H2DealStore;
import org.parley.ui.room.DesktopScreens;
import org.parley.ui.shell.ParleyWindow;

/** Wires the window to the real workspace. */
public final class WindowApplication extends Application {
    private @Nullable ParleyWindow window;

    /** Returns when the window was closed; false when there was no screen after all. */
    static boolean run(Path workspace) {
        try {
            Application.launch(WindowApplication.class, workspace.toString());
            return true;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError | NoClassDefFoundError e) {
            return false;
        }
    }

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        Path workspace = Path.of(arguments.getFirst());
        var made = new ParleyWindow(
                stage,
                new ParleyWindow.Launch(
                        CatalogReader.shipped(),
                        () -> H2DealStore.open(workspace),
                        new Settings(workspace.resolve("settings.properties")),
                        Clock.systemUTC(),
                        System.getProperty("user.name", "unknown"),
                        Version.current(),
                        workspace.toString(),
                        null,
                        new DesktopScreens()));
        window = made;
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> made.unexpected(failure));
        made.show();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
