package org.parley.ui.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.deal.Profile;
import org.parley.fixtures.Bench;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.ui.kit.DealModel;

@UiTest
class ProfileCardTest {
    private DealModel deal = Bench.model(Bench.empty());

    private IntentView open(Ui ui, double width, double height, int fontPx) {
        deal = Bench.model(Bench.lumenvale());
        return Bench.show(ui, () -> new IntentView(deal), width, height, fontPx);
    }

    private Profile profile() {
        return deal.deal().profile();
    }

    @Test
    void currencyAndUnitRelabelAmounts(Ui ui) {
        open(ui, 1280, 720, 14);
        assertThat(ui.textOf("#profile-money-hint")).contains("converts nothing");

        ui.fill("#profile-currency", "gbp");
        assertThat(profile().currency()).isEqualTo("GBP");
        assertThat(ui.textOf("#profile-moneyUnit")).isEqualTo("GBP m");

        ui.fill("#profile-moneyUnit", "");
        assertThat(ui.textOf("#profile-moneyUnit-error")).startsWith("Say what amounts are stated in");
        assertThat(profile().moneyUnit()).isEqualTo("GBP m");
        ui.keys("Tab");
        assertThat(ui.textOf("#profile-moneyUnit")).isEqualTo("GBP m");
        ui.fill("#profile-moneyUnit", "million GBP");
        assertThat(profile().moneyUnit()).isEqualTo("million GBP");
        assertThat(ui.exists("#profile-moneyUnit-error")).isFalse();
        assertThat(deal.deal().bids()).isEqualTo(Bench.lumenvale().bids());
    }

    @Test
    void anotherTermTakesRowsOfYearlyNumbersAlongAndSaysSo(Ui ui) {
        open(ui, 1280, 720, 14);
        assertThat(ui.exists("#term-note")).isFalse();

        ui.fill("#context-term", "72");

        assertThat(ui.textOf("#term-note-words"))
                .startsWith("The term now has 6 years instead of 5.")
                .contains("volumes of low, base, high; prices of A, B, C: baseline volumes, first-contact resolution");
        ui.click("#term-checked");
        assertThat(ui.exists("#term-note")).isFalse();
    }

    @ParameterizedTest @CsvSource({"1280,720,14", "1280,720,28", "1920,1080,14", "1920,1080,28"})
    void nothingIsCut(double width, double height, int fontPx, Ui ui) {
        IntentView page = open(ui, width, height, fontPx);
        ui.settle().settle();
        List<String> found = ui.fx(() -> Clipped.in(page.root()));
        assertThat(found).isEmpty();
    }
}
