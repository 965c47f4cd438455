package org.parley.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatTest {
    /** With five items an average weight is 0.2. */
    @ParameterizedTest @CsvSource({
        "0, NEAR", "0.0599, NEAR", "-0.0599, NEAR", "0.06, ABOVE", "-0.06, BELOW", "0.119, ABOVE",
        "0.12, FAR_ABOVE", "-0.12, FAR_BELOW", "-0.5, FAR_BELOW"
    })
    void countsInAverageWeights(double distance, Heat heat) {
        assertThat(Heat.of(distance, 5)).isEqualTo(heat);
    }
}
