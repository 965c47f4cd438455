package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.audience.Reveals;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** Copying a page puts its public words on the clipboard and nothing else. */
@UiTest
class ClipboardLeakTest {
    @Test
    void everyPageCopiesPublicWordsOnly(Ui ui) {
        var planted = new Planted();
        var open = new OpenRoom(ui, planted.deal, FakeScreens.one()).start();
        int pages = Sittings.pages(planted.deal, Reveals.NONE).size();

        for (int i = 0; i < pages; i++) {
            ui.keys("Shortcut+C");
            String heading = open.heading();
            assertThat(ui.fx(Overheard::clipboard)).anyMatch(text -> text.startsWith(heading));
            assertThat(planted.foundIn(ui.fx(Overheard::clipboard))).isEmpty();
            ui.keys("Right");
        }
    }
}
