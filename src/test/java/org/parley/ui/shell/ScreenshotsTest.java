package org.parley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.Step;
import org.parley.exchange.Samples;
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
    void takeAll(int width, int height, String theme, int zoom, Ui ui, @TempDir Path folder) throws IOException {
        String suffix = "-" + width + "x" + height + "-" + theme + "-" + zoom + ".png";
        var parley = OpenParley.in(ui, folder, width, height, "theme=" + theme + "\nzoom=" + zoom);
        ui.snapshot(PICTURES.resolve("start" + suffix));
        parley.sample("lumenvale");
        for (Step step : Step.values()) {
            ui.click("#rail-" + step);
            ui.settle();
            ui.snapshot(PICTURES.resolve(step.name().toLowerCase(Locale.ROOT) + suffix));
        }
        Path proposal = folder.resolve("C-quillon-cx-proposal.pdf");
        try (InputStream sample = Samples.class.getResourceAsStream(
                "/org/parley/samples/lumenvale/" + proposal.getFileName())) {
            Files.copy(Objects.requireNonNull(sample), proposal);
        }
        parley.files.toOpen = List.of(proposal);
        ui.click("#rail-COMPARE").keys("Shortcut+I");
        ui.click("#bids-review").find("#review-list");
        ui.settle();
        ui.snapshot(PICTURES.resolve("review" + suffix));
        ui.keys("Shortcut+Enter");
        if (ui.exists("#review-without")) {
            ui.click("#review-without");
        }
        ui.eventually(() -> assertThat(ui.exists("#bids-pane")).isFalse());
        if (zoom == 100) {
            document(ui, PICTURES.resolve("document" + suffix));
        }
        parley.close();
    }

    /** With larger text the grid must be scrolled to reach the bid. */
    private static void document(Ui ui, Path picture) {
        ui.click("#bid-menu-C").click("#bid-view").find("#document-clauses");
        ui.keys("Down", "Down");
        ui.snapshot(picture);
        ui.keys("Esc");
        ui.eventually(() -> assertThat(ui.exists("#document-viewer")).isFalse());
    }
}
