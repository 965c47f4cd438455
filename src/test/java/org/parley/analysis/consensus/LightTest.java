package org.parley.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTest {
    @ParameterizedTest @CsvSource({
        "0.70, 0.20, 0.75, GREEN", "0.69, 0.20, 0.75, AMBER", "0.70, 0.21, 0.75, AMBER", "0.70, 0.20, 0.74, AMBER",
        "0.50, 0.30, 0.625, AMBER", "0.49, 0.10, 0.90, RED", "0.90, 0.31, 0.90, RED", "0.90, 0.10, 0.62, RED"
    })
    void isTheWorstOfTheThree(double w, double maxTv, double sStar, Light light) {
        assertThat(Light.of(w, maxTv, sStar)).isEqualTo(light);
    }

    @ParameterizedTest @CsvSource({"GREEN", "AMBER"})
    void statesItsOwnThresholds(Light light) {
        assertThat(Light.ofOrder(light.leastOrder())).isEqualTo(light);
        assertThat(Light.ofDistance(light.largestDistance())).isEqualTo(light);
        assertThat(Light.ofHomogeneity(light.leastHomogeneity())).isEqualTo(light);
        assertThat(Light.ofOrder(light.leastOrder() - 0.01)).isGreaterThan(light);
        assertThat(Light.ofDistance(light.largestDistance() + 0.01)).isGreaterThan(light);
        assertThat(Light.ofHomogeneity(light.leastHomogeneity() - 0.01)).isGreaterThan(light);
    }
}
