package org.parley.analysis.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitWordsTest {
    @ParameterizedTest @CsvSource({"100, CLOSE", "80, CLOSE", "79.99, FAIR", "60, FAIR", "59.9, LOOSE", "40, LOOSE",
        "39.9, POOR", "0, POOR"})
    void namesAFit(double fit, FitWord word) {
        assertThat(FitWord.of(fit)).isEqualTo(word);
    }

    @ParameterizedTest @CsvSource({"1, LOW", "1.99, LOW", "2, MODERATE", "3, HIGH", "3.99, HIGH", "4, VERY_HIGH",
        "5, VERY_HIGH"})
    void namesAnIndex(double index, IndexWord word) {
        assertThat(IndexWord.of(index)).isEqualTo(word);
    }
}
