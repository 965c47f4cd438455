package org.parley.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.rules.Scenario.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitRulesTest {
    @ParameterizedTest(name = "R44 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            EXIT-3=12.9 EXIT-1=6            | silent
            EXIT-3=21.5 EXIT-1=10           | silent
            EXIT-3=13 EXIT-1=6              | EXIT-3 EXIT-1
            EXIT-3=13 EXIT-1=6 switching=3  | EXIT-3 EXIT-1
            EXIT-3=8 EXIT-1=6 switching=6   | silent
            EXIT-3=8 EXIT-1=5.9 switching=6 | EXIT-3 EXIT-1
            EXIT-1=5.9 switching=6          | EXIT-3 EXIT-1
            EXIT-1=1                        | silent
            EXIT-3=99 switching=6           | silent""")
    void exitShorterThanHandover(String given, String told) {
        assertThat(told("R44", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R45 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            EXIT-7=10 switching=6 transition=4      | silent
            EXIT-7=9.9 switching=6 transition=4     | EXIT-7
            EXIT-7=0.3 switching=0.1 transition=0.2 | silent
            EXIT-7=1 switching=6                    | silent
            EXIT-7=1 transition=6                   | silent
            switching=6 transition=4                | silent""")
    void renewalDecidedTooLate(String given, String told) {
        assertThat(told("R45", given)).isEqualTo(told);
    }
}
