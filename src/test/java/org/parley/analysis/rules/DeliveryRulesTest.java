package org.parley.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.rules.Scenario.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryRulesTest {
    @ParameterizedTest(name = "R40 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            INTEG-3=20 INTEG-4=60 releases=MONTHLY     | silent
            INTEG-3=20.1 INTEG-4=60 releases=MONTHLY   | INTEG-3 INTEG-4
            INTEG-3=20.1 INTEG-4=60 releases=QUARTERLY | silent
            INTEG-3=20.1 INTEG-4=60                    | silent
            INTEG-3=20.1 releases=MONTHLY              | INTEG-3 INTEG-4
            INTEG-3=15 INTEG-4=21                      | silent
            INTEG-3=30 INTEG-4=42                      | silent
            INTEG-3=15.1 INTEG-4=21                    | INTEG-3 INTEG-4
            INTEG-3=90                                 | silent
            INTEG-4=1 releases=MONTHLY                 | silent""")
    void calendarCannotHoldTheTest(String given, String told) {
        assertThat(told("R40", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R41 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            CHANGE-6=4.9 PERF-4=80   | CHANGE-6 PERF-4
            CHANGE-6=5 PERF-4=80     | silent
            CHANGE-6=4.9 PERF-4=79.9 | silent
            CHANGE-6=4.9             | silent
            PERF-4=80                | silent""")
    void untrainedAgentsMeetHighTarget(String given, String told) {
        assertThat(told("R41", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R42 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            SCOPE-6=5 GOV-8=89.9   | SCOPE-6 GOV-8
            SCOPE-6=5.1 GOV-8=89.9 | silent
            SCOPE-6=5 GOV-8=90     | silent
            SCOPE-6=5              | silent
            GOV-8=50               | silent""")
    void fastChangeWithoutDeciders(String given, String told) {
        assertThat(told("R42", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R43 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            GOV-2=4 GOV-3=4 CHANGE-1=6 TECH-1=2 Q16=2           | silent
            GOV-2=4 GOV-3=4 CHANGE-1=6 TECH-1=2.1 Q16=2         | GOV-2 GOV-3 CHANGE-1 TECH-1
            GOV-2=5.6 GOV-3=5.6 CHANGE-1=5.6 TECH-1=3.2 Q16=2.5 | silent
            CHANGE-1=9 Q16=1                                    | GOV-2 GOV-3 CHANGE-1 TECH-1
            CHANGE-1=90                                         | silent
            Q16=1                                               | silent""")
    void moreMeetingsThanPeople(String given, String told) {
        assertThat(told("R43", given)).isEqualTo(told);
    }
}
