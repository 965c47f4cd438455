package org.parley.ui.positions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** That nothing is cut, from the smallest window with the largest text to a wide one. */
@UiTest
class LargeTextTest {
    @ParameterizedTest @CsvSource({"1040,620,28", "1040,620,14", "1600,900,14", "1600,900,28"})
    void nothingIsCutAtTheSide(double width, double height, int fontPx, Ui ui) {
        var desk = Desk.lumenvale();
        PositionsView view = desk.show(ui, width, height, fontPx);
        assertNothingCut(ui, view, "the list");
        for (String place : new String[] {"PRICE-6", "DATA-2", "GOV-8", "PERF-7", "COMM-2", "EXT", "R30", "CX"}) {
            ui.fx(() -> view.show(place));
            ui.settle().settle();
            assertNothingCut(ui, view, place);
        }
    }

    private static void assertNothingCut(Ui ui, PositionsView view, String where) {
        assertThat(ui.fx(() -> Clipped.in(view.root()))).as(where).isEmpty();
    }
}
