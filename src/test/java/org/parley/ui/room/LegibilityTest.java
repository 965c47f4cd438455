package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.audience.AudiencePage;
import org.parley.audience.Reveals;
import org.parley.domain.deal.Deal;
import org.parley.fixtures.Bench;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.ui.room.audience.AudienceView;

/** Every audience page can be read from the back of the room (SPEC 8), measured on the scene itself. */
@UiTest
class LegibilityTest {
    private static final List<Deal> DEALS = List.of(Sittings.sample("lumenvale"), Sittings.sample("pinefold"),
            Bench.empty(), Sittings.fullest());

    @ParameterizedTest @CsvSource({
        "1280,720,light", "1280,720,dark", "1920,1080,light", "1920,1080,dark", "3840,2160,light", "3840,2160,dark"
    })
    void everyPageIsLegible(int width, int height, String colours, Ui ui) throws IOException {
        var sizes = new EnumMap<Legibility.Use, Double>(Legibility.Use.class);
        var contrasts = new ArrayList<Double>();
        for (AudiencePage page : pages()) {
            Legibility seen = ui.fx(() -> new Legibility(scene(page, width, height, colours.equals("dark"))));

            assertThat(ui.fx(seen::findings)).as("%s at %dx%d %s", page, width, height, colours).isEmpty();
            assertThat(seen.written()).as("%s", page).isNotEmpty();
            assertThat(ui.fx(seen::rows)).as("rows of %s", page).isLessThanOrEqualTo(7);
            seen.written().forEach(text -> {
                sizes.merge(text.use(), text.size(), Math::min);
                contrasts.add(text.contrast());
            });
        }
        String row = row(width, height, colours, sizes, contrasts);
        assertThat(Files.readAllLines(Path.of("docs", "room.md")).contains(row)).as("docs/room.md has " + row).isTrue();
    }

    /** Where everybody sees one picture, the strip of keys is a part of it, and so is a question. */
    @ParameterizedTest @CsvSource({"1280,720", "1920,1080", "3840,2160"})
    void thePictureForAllIsLegible(int width, int height, Ui ui) {
        for (Deal deal : List.of(Sittings.sample("lumenvale"), Sittings.fullest())) {
            var room = ui.fx(() -> new RoomViewModel(Bench.model(deal), Clock.systemUTC()));
            int pages = room.pagesProperty().get().size();
            for (int page = 0; page < pages; page++) {
                int to = page;
                ui.fx(() -> room.go(to));
                int questions = Math.max(1, room.candidates().size());
                for (int question = 0; question < questions; question++) {
                    int by = question;
                    List<String> findings = ui.fx(() -> {
                        room.ask(Math.min(1, by));
                        return new Legibility(shared(room, width, height)).findings();
                    });
                    assertThat(findings).as("page %d question %d", page, question).isEmpty();
                }
            }
            ui.fx(room::close);
        }
    }

    private static Scene shared(RoomViewModel room, double width, double height) {
        Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        var view = new SharedView(room, new SimpleBooleanProperty(false), "");
        var scene = new Scene(view.root(), width, height);
        layOut(scene);
        layOut(scene);
        view.close();
        return scene;
    }

    @Test
    void textThatIsTooSmallOrTooFaintIsFound(Ui ui) {
        AudiencePage page = pages().getFirst();

        List<String> small = ui.fx(() -> {
            Scene scene = scene(page, 1920, 1080, false);
            scene.getRoot().styleProperty().unbind();
            scene.getRoot().setStyle("-fx-font-size: 20px; -room-fg: #9aa0a6;");
            layOut(scene);
            return new Legibility(scene).findings();
        });

        assertThat(small).anyMatch(line -> line.contains("px high")).anyMatch(line -> line.contains("contrast"));
    }

    @Test
    void contrastIsComputedAsWcagSays() {
        assertThat(Legibility.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21.0);
        assertThat(Legibility.contrast(Color.web("#777777"), Color.WHITE)).isBetween(4.47, 4.49);
    }

    private static List<AudiencePage> pages() {
        var pages = new ArrayList<AudiencePage>();
        for (Deal deal : DEALS) {
            pages.addAll(Sittings.pages(deal, Reveals.NONE));
            pages.addAll(Sittings.pages(deal, Sittings.all(deal)));
            pages.addAll(Sittings.pages(deal, Sittings.all(deal).withAnonymous(true)));
        }
        return pages.stream().distinct().toList();
    }

    private static Scene scene(AudiencePage page, double width, double height, boolean dark) {
        Application.setUserAgentStylesheet(
                dark
                        ? new atlantafx.base.theme.PrimerDark().getUserAgentStylesheet()
                        : new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        var view = new AudienceView(new SimpleDoubleProperty(height).asObject(), new SimpleBooleanProperty(dark));
        view.show(page, "12 of 48");
        var scene = new Scene(view.root(), width, height);
        layOut(scene);
        return scene;
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static String row(
            int width, int height, String colours, Map<Legibility.Use, Double> sizes, List<Double> contrasts) {
        return String.format(
                Locale.ROOT, "| %d × %d | %s | %.1f | %.1f | %.1f | %.2f |", width, height, colours,
                sizes.getOrDefault(Legibility.Use.BODY, 0.0), sizes.getOrDefault(Legibility.Use.LABEL, 0.0),
                sizes.getOrDefault(Legibility.Use.NUMBER, 0.0),
                contrasts.stream().mapToDouble(c -> c).min().orElse(0));
    }
}
