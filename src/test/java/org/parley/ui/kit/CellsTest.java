package org.parley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void cellsAreApartAndEveryLetterKeepsItsPlace() {
        String row = "84 %\teach month";

        assertThat(Cells.apart(row)).isEqualTo("84 %\u2502each month").hasSameSizeAs(row);
    }
}
