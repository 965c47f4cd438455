package org.parley.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.rules.Scenario.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnovationRulesTest {
    @ParameterizedTest(name = "R35 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            IP-5=18 COMM-2=18   | silent
            IP-5=18.1 COMM-2=18 | IP-5 COMM-2
            IP-5=24             | silent
            COMM-2=0            | silent""")
    void ringFenceOutlastsExclusivity(String given, String told) {
        assertThat(told("R35", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R36 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            COMM-1=35 IP-2=3             | silent
            COMM-4=35 COMM-1=35 IP-2=2.9 | COMM-1 COMM-4 IP-2
            COMM-2=18                    | COMM-2 IP-2
            COMM-2=18 IP-2=4 off=IP      | COMM-2 IP-2
            COMM-2=18 off=COMM           | silent
            IP-2=1                       | silent""")
    void sellingWhatNobodyOwns(String given, String told) {
        assertThat(told("R36", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R37 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            IP-2=5 TRANS-3=35   | IP-2 TRANS-3
            IP-2=4 TRANS-3=35   | silent
            IP-2=5 TRANS-3=34.9 | silent
            IP-2=5              | silent
            TRANS-3=35          | silent""")
    void fundingWithoutStake(String given, String told) {
        assertThat(told("R37", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R38 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            TRANS-1=8                 | TRANS-1 GOV-3 FLEX-4 TRANS-3 TRANS-4
            GOV-3=4                   | TRANS-1 GOV-3 FLEX-4 TRANS-3 TRANS-4
            GOV-3=4 FLEX-4=1          | silent
            GOV-3=4 TRANS-3=20        | silent
            GOV-3=4 TRANS-4=20        | silent
            GOV-3=4 FLEX-4=1 off=FLEX | TRANS-1 GOV-3 FLEX-4 TRANS-3 TRANS-4
            TX                        | silent""")
    void ideasWithoutMoney(String given, String told) {
        assertThat(told("R38", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R39 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            TECH-3=0           | TECH-3 TECH-2
            TECH-3=0 TECH-2=30 | silent
            TECH-2=30          | silent
            TX                 | silent""")
    void toolsLiveWithoutEvaluation(String given, String told) {
        assertThat(told("R39", given)).isEqualTo(told);
    }
}
