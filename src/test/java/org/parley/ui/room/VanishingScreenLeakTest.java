package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.audience.Topic;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** When the audience's screen goes, what the facilitator saw does not stay on the one that remains. */
@UiTest
class VanishingScreenLeakTest {
    @ParameterizedTest @ValueSource(strings = {"gone", "mirrored", "moved", "laptop closed"})
    void whatWasHiddenLeavesWithTheScreen(String how, Ui ui) {
        var planted = new Planted();
        var open = new OpenRoom(ui, planted.deal, FakeScreens.two()).start();
        open.audience();
        ui.keys(Integer.toString(Topic.TERMS.ordinal()));
        ui.eventually(() -> assertThat(planted.foundIn(Overheard.in(ui.stage()))).isNotEmpty());

        ui.fx(() -> switch (how) {
            case "gone" -> open.screens.now(FakeScreens.LEFT);
            case "laptop closed" -> open.screens.now(FakeScreens.RIGHT);
            case "mirrored" -> open.screens.now(FakeScreens.LEFT, FakeScreens.LEFT);
            default -> open.screens.now(FakeScreens.LEFT, new javafx.geometry.Rectangle2D(480, 0, 960, 540));
        });
        ui.settle();

        assertThat(open.audienceWindows()).isEmpty();
        assertThat(open.mainShows()).isEqualTo("room-shared");
        assertThat(ui.exists("#audience-heading")).as("the page is black").isFalse();
        assertThat(ui.textOf("#room-message")).contains("B shows the page");
        assertThat(planted.foundIn(ui.fx(Overheard::everywhere))).isEmpty();

        ui.keys("B");

        assertThat(ui.exists("#audience-heading")).isTrue();
        assertThat(planted.foundIn(ui.fx(Overheard::everywhere))).isEmpty();
    }
}
