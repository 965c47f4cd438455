package org.parley.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.rules.Scenario.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeRulesTest {
    @ParameterizedTest(name = "R12 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            top=AGI PRICE-6=80 SCOPE-3=75 | silent
            top=AGI PRICE-6=80.1          | PRICE-6 SCOPE-3
            top=AGI SCOPE-3=75.1          | PRICE-6 SCOPE-3
            top=AGI                       | silent
            top=CX PRICE-6=95 SCOPE-3=95  | silent""")
    void minimumsCancelAgility(String given, String told) {
        assertThat(told("R12", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R13 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            top=AGI SCOPE-4=45 TALENT-5=30 | silent
            top=AGI SCOPE-4=45.1           | SCOPE-4 TALENT-5
            top=AGI TALENT-5=30.1          | SCOPE-4 TALENT-5
            top=AGI                        | silent
            top=TEC SCOPE-4=90 TALENT-5=90 | silent""")
    void cannotScaleInASeason(String given, String told) {
        assertThat(told("R13", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R14 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            top=CX PERF-1=40    | silent
            top=CX PERF-1=39.9  | PERF-1
            top=CX              | silent
            top=AGI PERF-1=39.9 | silent""")
    void scorecardStillAboutSpeed(String given, String told) {
        assertThat(told("R14", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R15 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            top=MKT                      | SCOPE-4 TALENT-1
            top=MKT SCOPE-4=30           | silent
            top=MKT TALENT-1=90          | silent
            top=MKT SCOPE-4=30 off=SCOPE | SCOPE-4 TALENT-1
            top=CX                       | silent""")
    void noRouteToAddLanguages(String given, String told) {
        assertThat(told("R15", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R16 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            top=TEC            | PRICE-7 TRANS-3
            top=TEC PRICE-7=36 | silent
            top=TEC TRANS-3=50 | silent
            top=CX             | silent""")
    void nobodyFundsTheTechnology(String given, String told) {
        assertThat(told("R16", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R17 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            only=COMM wants=MKT:0.15 COMM-1=50 COMM-2=24          | silent
            only=COMM wants=MKT:0.15 COMM-1=49.9 COMM-2=24        | MKT
            only=COMM wants=MKT:0.14 COMM-1=49.9 COMM-2=24        | silent
            only=COMM wants=MKT:0.15 COMM-1=50                    | MKT
            only=COMM wants=MKT:0.15                              | MKT
            only=COMM wants=AGI:0.15 COMM-1=50                    | AGI
            only=COMM wants=TEC:0.2,MKT:0.2                       | MKT TEC
            only=COMM COMM-1=0                                    | silent
            only=COMM VE wants=MKT:0.15 COMM-1=50 COMM-2=24 EXT-2=1 | silent
            only=COMM TX wants=MKT:0.15 COMM-1=50 COMM-2=24       | MKT""")
    void outcomeThatNoClauseSupports(String given, String told) {
        assertThat(told("R17", given)).isEqualTo(told);
    }
}
