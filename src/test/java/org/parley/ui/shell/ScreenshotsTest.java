package org.parley.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.Step;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** Makes the pictures of docs/screenshots: every page at two sizes, in both colours, at two text sizes. */
@UiTest
@Tag("screenshots")
class ScreenshotsTest {
    private static final Path PICTURES = Path.of("docs", "screenshots");

    @ParameterizedTest @CsvSource({
        "1280,720,light,100", "1280,720,light,200", "1280,720,dark,100", "1280,720,dark,200",
        "1920,1080,light,100", "1920,1080,light,200", "1920,1080,dark,100", "1920,1080,dark,200"
    })
    void takeAll(int width, int height, String theme, int zoom, Ui ui, @TempDir Path folder) {
        String suffix = "-" + width + "x" + height + "-" + theme + "-" + zoom + ".png";
        var parley = OpenParley.in(ui, folder, width, height, "theme=" + theme + "\nzoom=" + zoom);
        ui.snapshot(PICTURES.resolve("start" + suffix));
        parley.sample("lumenvale");
        for (Step step : Step.values()) {
            ui.click("#rail-" + step);
            ui.settle();
            ui.snapshot(PICTURES.resolve(step.name().toLowerCase(Locale.ROOT) + suffix));
        }
        parley.close();
    }
}
