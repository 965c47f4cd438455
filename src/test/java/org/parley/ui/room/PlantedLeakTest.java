package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.audience.Reveals;
import org.parley.audience.TitlePage;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** That the leak tests would find a leak: one confidential value in any place is found. */
@UiTest
class PlantedLeakTest {
    private final Planted planted = new Planted();
    private final String secret = planted.walkAway("DATA-3");

    @Test
    void aWalkAwayInThePageRecordIsFound(Ui ui) {
        var deal = planted.deal.withProfile(planted.deal.profile().withClient("At most " + secret + " hours"));
        var page = (TitlePage) Sittings.pages(deal, Reveals.NONE).getFirst();

        assertThat(planted.foundIn(ui.fx(() -> Overheard.in(PageLeakTest.drawn(page))))).isNotEmpty();
    }

    @ParameterizedTest @ValueSource(strings = {"text", "tooltip", "accessible text", "accessible help", "user data",
        "property", "id"})
    void inANodeItIsFound(String place, Ui ui) {
        assertThat(planted.foundIn(ui.fx(() -> {
            var label = new Label("harmless");
            switch (place) {
                case "text" -> label.setText(secret);
                case "tooltip" -> Tooltip.install(label, new Tooltip(secret));
                case "accessible text" -> label.setAccessibleText(secret);
                case "accessible help" -> label.setAccessibleHelp(secret);
                case "user data" -> label.setUserData(secret);
                case "property" -> label.getProperties().put("k", secret);
                default -> label.setId(secret);
            }
            return Overheard.in(new StackPane(label));
        }))).isNotEmpty();
    }

    @Test
    void inAWindowTitleItIsFound(Ui ui) {
        Stage stage = ui.show(() -> new StackPane(new Label("harmless")), 200, 100);
        assertThat(planted.foundIn(ui.fx(Overheard::everywhere))).isEmpty();

        ui.fx(() -> stage.setTitle("Parley " + secret));

        assertThat(planted.foundIn(ui.fx(Overheard::everywhere))).isNotEmpty();
    }

    @Test
    void onTheClipboardItIsFound(Ui ui) {
        ui.fx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, secret)));

        assertThat(planted.foundIn(ui.fx(Overheard::clipboard))).isNotEmpty();
    }
}
