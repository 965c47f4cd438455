package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.audience.Reveals;
import org.parley.audience.Topic;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.edit.PositionEdits;
import org.parley.fixtures.Bench;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.text.Quantity;

/** Room mode by keyboard alone, on one screen, on two, and on screens that come and go. */
@UiTest
class RoomModeTest {
    @ParameterizedTest @ValueSource(strings = {"one", "two"})
    void everyPageIsReachedByKeyboardAndEscapeGoesBack(String screens, Ui ui) {
        var open = new OpenRoom(ui, Bench.lumenvale(), screens.equals("one") ? FakeScreens.one() : FakeScreens.two());
        open.start();
        var pages = Sittings.pages(Bench.lumenvale(), Reveals.NONE);
        var keys = List.of("Right", "Page Down", "Space", "Down", "Enter");
        var forward = new ArrayList<String>();
        for (int i = 0; i < pages.size(); i++) {
            forward.add(shown(open));
            ui.keys(keys.get(i % keys.size()));
        }
        assertThat(shown(open)).as("the last page stays").isEqualTo(forward.getLast());
        assertThat(forward).doesNotHaveDuplicates().hasSize(pages.size());

        ui.keys("Home");
        assertThat(shown(open)).isEqualTo(forward.getFirst());
        ui.keys("End", "Left", "Page Up");
        assertThat(shown(open)).isEqualTo(forward.get(pages.size() - 3));
        ui.keys("Esc");

        assertThat(open.mainShows()).isEqualTo("desk");
        assertThat(open.audienceWindows()).isEmpty();
        assertThat(open.screens.listeners()).isZero();
    }

    @Test
    void digitsJumpToTheAgenda(Ui ui) {
        var open = new OpenRoom(ui, Bench.lumenvale(), FakeScreens.one()).start();

        ui.keys("6");
        assertThat(open.heading()).isEqualTo("What each bid costs");
        ui.keys("0");
        assertThat(open.heading()).isEqualTo("Lumenvale Mutual");
    }

    @Test
    void blackTakesThePageAway(Ui ui) {
        var open = new OpenRoom(ui, Bench.lumenvale(), FakeScreens.two()).start();
        Stage audience = open.audience();

        ui.keys("B");
        assertThat(ui.fx(() -> Overheard.in(audience))).noneMatch(text -> text.contains("Lumenvale"));
        ui.keys("B");

        assertThat(ui.fx(() -> Overheard.in(audience))).anyMatch(text -> text.contains("Lumenvale"));
    }

    @Test
    void aValueIsRevealedOnlyAfterAQuestionAndHiddenAgain(Ui ui) {
        var open = new OpenRoom(ui, Bench.lumenvale(), FakeScreens.one()).start();
        ui.keys(Integer.toString(Topic.TERMS.ordinal()));
        var terms = open.model.terms();
        var first = Bench.CATALOG.mechanisms("SCOPE").stream().filter(terms::included).findFirst().orElseThrow();
        String target = Quantity.local().of(terms.ladder(first).at(LadderStep.TARGET), first.unit());
        String before = words(ui);

        ui.keys("R", "Down");
        assertThat(ui.textOf("#room-question")).contains("our target").contains(first.id()).doesNotContain(target);
        assertThat(words(ui)).isEqualTo(before);
        ui.keys("Esc");
        assertThat(ui.exists("#room-question")).isFalse();
        assertThat(words(ui)).isEqualTo(before);

        ui.keys("R", "Down", "Enter");
        assertThat(words(ui)).contains(target);
        ui.keys("U");
        assertThat(words(ui)).isEqualTo(before);
        ui.keys("R", "Down", "Enter", "Shortcut+Z");
        assertThat(words(ui)).isEqualTo(before);
    }

    @Test
    void aRevealedValueThatIsEditedIsHiddenAgain(Ui ui) {
        var open = new OpenRoom(ui, Bench.lumenvale(), FakeScreens.two()).start();
        ui.keys(Integer.toString(Topic.TERMS.ordinal()), "R", "Enter");
        Stage audience = open.audience();
        assertThat(ui.fx(() -> Overheard.in(audience))).contains("We open with");
        var first = Bench.CATALOG.mechanisms("SCOPE").stream()
                .filter(open.model.terms()::included)
                .findFirst()
                .orElseThrow();

        ui.fx(() -> open.model.apply(PositionEdits.ladderStep(Bench.CATALOG, first.id(), LadderStep.OPEN, 77)));

        ui.eventually(() -> assertThat(Overheard.in(audience)).doesNotContain("We open with", "77%"));
    }

    @Test
    void endingForgetsWhatWasRevealed(Ui ui) {
        var open = new OpenRoom(ui, Bench.lumenvale(), FakeScreens.one()).start();
        ui.keys(Integer.toString(Topic.TERMS.ordinal()));
        String before = words(ui);
        ui.keys("R", "Enter");
        assertThat(words(ui)).isNotEqualTo(before);

        ui.keys("Esc");
        open.start();
        ui.keys(Integer.toString(Topic.TERMS.ordinal()));

        assertThat(words(ui)).isEqualTo(before);
    }

    @Test
    void aSilentRoundIsRevealedDeliberately(Ui ui) {
        var open = new OpenRoom(ui, Bench.lumenvale(), FakeScreens.one()).start();
        ui.keys(Integer.toString(Topic.PRIORITIES.ordinal()), "Right");
        assertThat(open.heading()).isEqualTo("Silent vote on the criteria, round 1");
        assertThat(words(ui)).contains("5 of 5");

        ui.keys("R", "Enter");

        assertThat(open.heading()).startsWith("How the groups weigh the criteria, round 1");
        assertThat(words(ui)).contains("FI");
        ui.keys("A");
        assertThat(words(ui)).doesNotContain("FI").contains("Group 5");
        ui.keys("U");
        assertThat(open.heading()).isEqualTo("Silent vote on the criteria, round 1");
    }

    @Test
    void theAudienceHasTheOtherScreenToItself(Ui ui) {
        var open = new OpenRoom(ui, Bench.lumenvale(), FakeScreens.two()).start();

        Stage audience = open.audience();
        assertThat(ui.fx(() -> bounds(audience))).isEqualTo(FakeScreens.RIGHT);
        assertThat(open.mainShows()).isEqualTo("room-presenter");
        assertThat(ui.textOf("#room-at")).contains("1 of");

        ui.keys("F5");
        assertThat(open.mainShows()).as("work on the deal").isEqualTo("desk");
        assertThat(open.audienceWindows()).hasSize(1);
        ui.fx(() -> open.room.startOrSwitch(open.model));
        assertThat(open.mainShows()).isEqualTo("room-presenter");
    }

    @Test
    void thePictureForAllFillsTheScreenAndTheWindowComesBackAsItWas(Ui ui) {
        var open = new OpenRoom(ui, Bench.lumenvale(), FakeScreens.one());
        Rectangle2D before = ui.fx(() -> bounds(ui.stage()));

        open.start();
        assertThat(open.mainShows()).isEqualTo("room-shared");
        assertThat(ui.fx(() -> ui.stage().isFullScreen())).isTrue();
        ui.keys("Esc");

        ui.eventually(() -> assertThat(bounds(ui.stage())).isEqualTo(before));
        assertThat(ui.fx(() -> ui.stage().isFullScreen())).isFalse();
    }

    @Test
    void theThirdScreenCanBeChosen(Ui ui) {
        var third = new Rectangle2D(0, 600, 960, 500);
        var open = new OpenRoom(ui, Bench.lumenvale(),
                FakeScreens.two().now(FakeScreens.LEFT, FakeScreens.RIGHT, third));
        open.start();
        assertThat(ui.fx(() -> bounds(open.audience()))).isEqualTo(FakeScreens.RIGHT);

        ui.keys("S");
        assertThat(ui.fx(() -> bounds(open.audience()))).isEqualTo(third);
        ui.keys("S");
        assertThat(ui.fx(() -> bounds(open.audience()))).isEqualTo(FakeScreens.RIGHT);
    }

    @Test
    void aScreenThatComesLaterIsOfferedAndNotTaken(Ui ui) {
        var open = new OpenRoom(ui, Bench.lumenvale(), FakeScreens.one()).start();

        ui.fx(() -> open.screens.now(FakeScreens.LEFT, FakeScreens.RIGHT));
        assertThat(open.mainShows()).isEqualTo("room-shared");
        assertThat(ui.textOf("#room-message")).contains("S gives it to the audience");
        ui.keys("S");

        assertThat(open.mainShows()).isEqualTo("room-presenter");
        assertThat(ui.fx(() -> bounds(open.audience()))).isEqualTo(FakeScreens.RIGHT);
    }

    @Test
    void aWindowOnTheAudiencesScreenShowsNothing(Ui ui) {
        var open = new OpenRoom(ui, Bench.lumenvale(), FakeScreens.two()).start();

        ui.fx(() -> ui.stage().setX(300));
        assertThat(open.mainShows()).isEqualTo("room-cover");
        ui.fx(() -> ui.stage().setX(0));
        assertThat(open.mainShows()).isEqualTo("room-presenter");
    }

    @Test
    void theSpeakersTimeIsStartedAndStopped(Ui ui) {
        new OpenRoom(ui, Bench.lumenvale(), FakeScreens.one()).start();
        assertThat(ui.exists("#room-speaker")).isFalse();

        ui.keys("T");
        assertThat(ui.textOf("#room-speaker")).startsWith("Speaker ");
        ui.keys("T");

        assertThat(ui.exists("#room-speaker")).isFalse();
    }

    @Test
    void anEmptyDealHasPagesThatSayWhatIsMissing(Ui ui) {
        var open = new OpenRoom(ui, Bench.empty(), FakeScreens.one()).start();

        for (int i = 0; i < Sittings.pages(Bench.empty(), Reveals.NONE).size(); i++) {
            assertThat(open.heading()).isNotBlank();
            assertThat(words(ui).length()).as(open.heading()).isGreaterThan(open.heading().length() + 5);
            ui.keys("Right");
        }
    }

    private static Rectangle2D bounds(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    /** All that the audience reads, its number among the pages included. */
    private static String shown(OpenRoom open) {
        var windows = open.audienceWindows();
        return open.ui.fx(() -> String.join(
                "\n", Overheard.in(windows.isEmpty() ? open.ui.stage() : windows.getFirst())));
    }

    private static String words(Ui ui) {
        return ui.fx(() -> String.join(
                "\n", Overheard.in(((javafx.scene.layout.BorderPane) ui.find("#room-shared")).getCenter())));
    }
}
