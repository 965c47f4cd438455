package org.parley.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.exchange.json.CatalogReader;
import org.parley.kit.Ui;
import org.parley.session.Settings;
import org.parley.store.H2DealStore;
import org.parley.ui.kit.FileDialogs;
import org.parley.ui.room.DesktopScreens;

/** The whole program in a test window, on a workspace of its own, with file choosers that answer what they are told. */
final class OpenParley {
    final Path folder;
    final Answers files = new Answers();
    private final Ui ui;

    private OpenParley(Ui ui, Path folder) {
        this.ui = ui;
        this.folder = folder;
    }

    static OpenParley in(Ui ui, Path folder, double width, double height) {
        return in(ui, folder, width, height, "");
    }

    /** @param settings lines of the settings file */
    static OpenParley in(Ui ui, Path folder, double width, double height, String settings) {
        var opened = new OpenParley(ui, folder);
        Path file = folder.resolve("settings.properties");
        try {
            java.nio.file.Files.createDirectories(folder);
            if (!settings.isEmpty()) {
                java.nio.file.Files.writeString(file, settings);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        ui.showStage(stage -> new ParleyWindow(stage, launch(folder, opened.files)).show(), width, height);
        ui.find("#start-page");
        return opened;
    }

    OpenParley sample(String id) {
        ui.click("#sample-" + id);
        ui.find("#deal-page");
        return this;
    }

    /** Closes the window as its frame's cross does, so that the workspace is free. */
    void close() {
        ui.fx(() -> {
            var stage = ui.stage();
            stage.fireEvent(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.close();
        });
        ui.settle();
    }

    static ParleyWindow.Launch launch(Path folder, FileDialogs files) {
        return new ParleyWindow.Launch(
                CatalogReader.shipped(),
                () -> H2DealStore.open(folder),
                new Settings(folder.resolve("settings.properties")),
                Clock.systemUTC(),
                "tester",
                "test",
                folder.toString(),
                files,
                new DesktopScreens());
    }

    /** What the file choosers will say. */
    static final class Answers implements FileDialogs {
        List<Path> toOpen = new ArrayList<>();
        Optional<Path> toSave = Optional.empty();

        @Override
        public List<Path> open(String title, String kind, List<String> extensions) {
            return toOpen;
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<Kind> kinds) {
            return toSave;
        }
    }
}
