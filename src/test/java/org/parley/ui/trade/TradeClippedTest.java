package org.parley.ui.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.fixtures.Bench;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** That nothing is cut, from the smallest window with the largest text to a wide one. */
@UiTest
class TradeClippedTest {
    @ParameterizedTest @CsvSource({"1040,620,28", "1040,620,14", "1680,980,14", "1680,980,28"})
    void nothingIsCut(double width, double height, int fontPx, Ui ui) {
        var desk = new Desk(Bench.lumenvale());
        TradeView view = desk.show(ui, width, height, fontPx);
        for (String tab : new String[] {"TABLE", "ZONES", "PACKAGES", "OFFERS", "TRADES"}) {
            ui.click("#tab-" + tab);
            if (tab.equals("ZONES")) {
                ui.click("#zone-edit-PRICE-6").click("#zone-wrong-PRICE-6").click("#zone-why-PRICE-6");
            }
            ui.settle().settle();
            assertThat(ui.fx(() -> Clipped.in(view.root()))).as(tab).isEmpty();
        }
    }
}
