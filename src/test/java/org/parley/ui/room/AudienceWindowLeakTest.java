package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** On a screen of its own the audience sees no secret, while the facilitator's own screen has them. */
@UiTest
class AudienceWindowLeakTest {
    @Test
    void theAudienceWindowNeverTellsASecret(Ui ui) {
        var planted = new Planted();
        var open = new OpenRoom(ui, planted.deal, FakeScreens.two()).start();
        Stage audience = open.audience();
        int pages = Sittings.pages(planted.deal, org.parley.audience.Reveals.NONE).size();

        boolean presenterKnows = false;
        for (int i = 0; i < pages; i++) {
            assertThat(planted.foundIn(ui.fx(() -> Overheard.in(audience)))).isEmpty();
            presenterKnows |= !planted.foundIn(ui.fx(() -> Overheard.in(ui.stage()))).isEmpty();
            ui.keys("Right");
        }

        assertThat(presenterKnows).as("the facilitator sees hidden values").isTrue();
    }
}
