package org.parley.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.pricing.PriceGap;
import org.parley.analysis.pricing.PriceGap.Reason;

class PriceGapWordsTest {
    @ParameterizedTest @EnumSource(Reason.class)
    void everyReasonHasASentenceWithItsTermInWords(Reason reason) {
        assertThat(PriceGapWords.of(new PriceGap(reason, "fcr", 0, 1)))
                .endsWith(".")
                .doesNotContain("{", "fcr");
        assertThat(PriceGapWords.of(PriceGap.of(reason))).endsWith(".");
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "LIST_LENGTH | volumes.low | 2 | 5 | Volumes of scenario low: 2 of 5 values are there.",
        "LIST_LENGTH | fcr | 3 | 5 | First-contact resolution: 3 of 5 values are there.",
        "SHARES | monthlyShare | 0.9 | 1 | The shares of the months add up to 90% and must add up to 100%.",
        "CONFLICT | deadband | 0 | 0 | Volume bands and a dead-band exclude each other. Remove one of them."})
    void aGapNamesWhatWasFound(Reason reason, String term, double found, double wanted, String sentence) {
        assertThat(PriceGapWords.of(new PriceGap(reason, term, found, wanted))).isEqualTo(sentence);
    }

    @ParameterizedTest @ValueSource(strings = {
        "clientSideGrowth", "productivity", "indexComponents.index", "indexComponents.pass", "indexComponents.cap",
        "investment.yearlyRate", "surge.above", "surge.extra", "arc", "rrc", "learning"})
    void aRateIsReadAsAPercentage(String term) {
        assertThat(PriceGapWords.of(new PriceGap(Reason.RANGE, term, 70, 10))).containsPattern("7.?000%");
    }
}
