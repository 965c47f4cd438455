package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.audience.Reveals;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** Where everybody sees one picture, no window has a secret, not even the one that room mode was started from. */
@UiTest
class SharedScreenLeakTest {
    @ParameterizedTest @ValueSource(strings = {"one", "mirrored"})
    void noWindowTellsASecret(String screens, Ui ui) {
        var planted = new Planted();
        var open = new OpenRoom(ui, planted.deal, screens.equals("one") ? FakeScreens.one() : FakeScreens.mirrored());
        open.start();
        int pages = Sittings.pages(planted.deal, Reveals.NONE).size();

        assertThat(open.audienceWindows()).isEmpty();
        for (int i = 0; i < pages; i++) {
            check(planted, ui.fx(Overheard::everywhere));
            if (i % 4 == 0) {
                ui.keys("R");
                check(planted, ui.fx(Overheard::everywhere));
            }
            if (ui.exists("#room-question")) {
                ui.keys("Down");
                check(planted, ui.fx(Overheard::everywhere));
                ui.keys("Esc");
            }
            ui.keys("Page Down");
        }
    }

    private static void check(Planted planted, List<String> said) {
        assertThat(planted.foundIn(said)).isEmpty();
        assertThat(said).noneMatch(text -> text.contains(OpenRoom.DESK));
    }
}
