package org.parley.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.rules.Scenario.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuityRulesTest {
    @ParameterizedTest(name = "R31 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            BCP-1=2 BCP-2=70.1   | BCP-1 BCP-2
            BCP-1=2.1 BCP-2=70.1 | silent
            BCP-1=2 BCP-2=70     | silent
            BCP-1=2              | silent
            BCP-2=90             | silent""")
    void fastRecoveryFromOneCity(String given, String told) {
        assertThat(told("R31", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R32 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            BCP-1=4 BCP-3=1.9   | BCP-1 BCP-3
            BCP-1=4.1 BCP-3=1.9 | silent
            BCP-1=4 BCP-3=2     | silent
            BCP-1=4             | silent
            BCP-3=1             | silent""")
    void promiseNeverRehearsed(String given, String told) {
        assertThat(told("R32", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R33 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            BCP-6=59.9 BCP-1=4   | BCP-6 BCP-1
            BCP-6=60 BCP-1=4     | silent
            BCP-6=59.9 BCP-1=4.1 | silent
            BCP-6=0              | silent
            BCP-1=4              | silent""")
    void costShiftedToOneSide(String given, String told) {
        assertThat(told("R33", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R34 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            BCP-4=30.1 BCP-1=4   | BCP-4 BCP-1
            BCP-4=30 BCP-1=4     | silent
            BCP-4=30.1 BCP-1=4.1 | silent
            BCP-4=90             | silent
            BCP-1=4              | silent""")
    void forceMajeureSwallowsRecovery(String given, String told) {
        assertThat(told("R34", given)).isEqualTo(told);
    }
}
