package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.analysis.pricing.CostInput;
import org.parley.analysis.pricing.CostLine;
import org.parley.analysis.pricing.Formula;
import org.parley.analysis.pricing.Measure;
import org.parley.analysis.pricing.PriceGap;

/** A price analysis speaks in constants; each has its words. */
class PricingTextsTest {
    private final Texts texts = Texts.of("pricing");

    @Test
    void everyConstantHasItsWords() {
        all("gap", PriceGap.Reason.values());
        all("line", CostLine.values());
        all("formula", Formula.values());
        all("input", CostInput.values());
        all("measure", Measure.values());
    }

    @Test
    void aGapNamesWhatWasFound() {
        assertThat(texts.get("pricing.gap.LIST_LENGTH", "fcr", "3", "5"))
                .isEqualTo("fcr holds 3 values where the term needs 5");
    }

    private void all(String kind, Enum<?>... constants) {
        assertThat(constants).allSatisfy(
                c -> assertThat(texts.has("pricing." + kind + "." + c.name())).as(c.name()).isTrue());
    }
}
